#define _GNU_SOURCE
#include "PlayedFileSystem.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

// Plays a file system that lacks something, for every file whose name holds "cases.sqlite". PLAYED_FILE_SYSTEM says
// what, as CALL=NUMBER: the call fails with that number of the system's, and where it is 0, reads give nothing. CALL is
// lock, map, read, write or sync. What is not played goes to the system as it came.

static int played(const char *call, int descriptor) {
  const char *what = getenv("PLAYED_FILE_SYSTEM");
  size_t length = strlen(call);
  if (!what || strncmp(what, call, length) != 0 || what[length] != '=') return -1;
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t count = readlink(link, path, sizeof path - 1);
  if (count < 0) return -1;
  path[count] = 0;
  return strstr(path, "cases.sqlite") ? atoi(what + length + 1) : -1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int control(int (*real)(int, int, ...), int descriptor, int command, void *argument) {
  int number = command == F_SETLK || command == F_SETLKW || command == F_GETLK ? played("lock", descriptor) : -1;
  if (number < 0) return real(descriptor, command, argument);
  errno = number;
  return -1;
}

int fcntl(int descriptor, int command, ...) {
  va_list list;
  va_start(list, command);
  void *argument = va_arg(list, void *);
  va_end(list);
  return control(REAL(fcntl), descriptor, command, argument);
}

int fcntl64(int descriptor, int command, ...) {
  va_list list;
  va_start(list, command);
  void *argument = va_arg(list, void *);
  va_end(list);
  return control(REAL(fcntl64), descriptor, command, argument);
}

void *mmap(void *address, size_t length, int protection, int flags, int descriptor, off_t offset) {
  int number = flags & MAP_SHARED && descriptor >= 0 ? played("map", descriptor) : -1;
  if (number < 0) return REAL(mmap)(address, length, protection, flags, descriptor, offset);
  errno = number;
  return MAP_FAILED;
}

void *mmap64(void *address, size_t length, int protection, int flags, int descriptor, off64_t offset) {
  return mmap(address, length, protection, flags, descriptor, offset);
}

ssize_t pread(int descriptor, void *bytes, size_t count, off_t offset) {
  int number = played("read", descriptor);
  if (number < 0) return REAL(pread)(descriptor, bytes, count, offset);
  errno = number;
  return number == 0 ? 0 : -1;
}

ssize_t pread64(int descriptor, void *bytes, size_t count, off64_t offset) {
  return pread(descriptor, bytes, count, offset);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
  int number = played("write", descriptor);
  if (number < 0) return REAL(pwrite)(descriptor, bytes, count, offset);
  errno = number;
  return -1;
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
  return pwrite(descriptor, bytes, count, offset);
}

static int synchronize(int (*real)(int), int descriptor) {
  int number = played("sync", descriptor);
  if (number < 0) return real(descriptor);
  errno = number;
  return -1;
}

int fsync(int descriptor) { return synchronize(REAL(fsync), descriptor); }

int fdatasync(int descriptor) { return synchronize(REAL(fdatasync), descriptor); }
