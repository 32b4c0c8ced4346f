#pragma once

#include <sqlite3.h>

/// Extended result codes of input and output; SQLite's own names are macros that Swift does not see.
static const int csq_ioerr_short_read = SQLITE_IOERR_SHORT_READ;
static const int csq_ioerr_write = SQLITE_IOERR_WRITE;
static const int csq_ioerr_shmsize = SQLITE_IOERR_SHMSIZE;

/// Binds UTF-8 of so many bytes, of which SQLite keeps a copy; what asks it to is a macro of a pointer that is none,
/// which Swift does not see. A result code.
int csq_bind_text(sqlite3_stmt *statement, int index, const char *bytes, sqlite3_uint64 count);
