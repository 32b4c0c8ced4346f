#pragma once

#include <sqlite3.h>

/// Binds UTF-8 of so many bytes, of which SQLite keeps a copy; what asks it to is a macro of a pointer that is none,
/// which Swift does not see. A result code.
int csq_bind_text(sqlite3_stmt *statement, int index, const char *bytes, sqlite3_uint64 count);
