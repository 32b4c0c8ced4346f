#include "CSQLite.h"

#include <stddef.h>

int csq_bind_text(sqlite3_stmt *statement, int index, const char *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, index, bytes, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

int csq_reads_all(sqlite3 *database) {
  sqlite3_file *file = NULL;
  if (sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK) return 1;
  if (!file || !file->pMethods) return 1;
  char header[100];
  sqlite3_int64 size = 0;
  if (file->pMethods->xFileSize(file, &size) != SQLITE_OK || size < (sqlite3_int64)sizeof header) return 1;
  return file->pMethods->xRead(file, header, sizeof header, 0) == SQLITE_OK;
}

static int last_errno(sqlite3 *database, int which) {
  sqlite3_file *file = NULL;
  int number = 0;
  if (sqlite3_file_control(database, "main", which, &file) != SQLITE_OK || !file || !file->pMethods) return 0;
  if (file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &number) != SQLITE_OK) return 0;
  return number;
}

int csq_system_errno(sqlite3 *database) {
  int number = sqlite3_system_errno(database);
  if (number == 0) number = last_errno(database, SQLITE_FCNTL_JOURNAL_POINTER);
  return number == 0 ? last_errno(database, SQLITE_FCNTL_FILE_POINTER) : number;
}
