#pragma once

#include <sqlite3.h>

/// Extended result codes of input and output; SQLite's own names are macros that Swift does not see.
static const int csq_ioerr_short_read = SQLITE_IOERR_SHORT_READ;
static const int csq_ioerr_shmopen = SQLITE_IOERR_SHMOPEN;
static const int csq_ioerr_shmsize = SQLITE_IOERR_SHMSIZE;
static const int csq_ioerr_shmlock = SQLITE_IOERR_SHMLOCK;
static const int csq_ioerr_shmmap = SQLITE_IOERR_SHMMAP;

/// Binds UTF-8 of so many bytes, of which SQLite keeps a copy; what asks it to is a macro of a pointer that is none,
/// which Swift does not see. A result code.
int csq_bind_text(sqlite3_stmt *statement, int index, const char *bytes, sqlite3_uint64 count);

/// Whether the database's file holds as many bytes, of those SQLite looks at first, as the system says it has. It is
/// read through SQLite, since whoever closes a file gives up all locks that the process has on it.
int csq_reads_all(sqlite3 *database);

/// The number of the system's error for which input or output failed last; 0 where SQLite does not know it. Of what
/// fails while a transaction is ended only the file remembers it, the database's own or the one beside it.
int csq_system_errno(sqlite3 *database);
