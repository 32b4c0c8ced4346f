#define _GNU_SOURCE
#include "CFileLocks.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

// Locks of the open file, not of the process: those of a process go when it closes any of its descriptors of the file.

static int ask(int descriptor, int command, struct flock *lock) {
  int result;
  do result = fcntl(descriptor, command, lock);
  while (result != 0 && errno == EINTR);
  return result == 0 ? 0 : errno;
}

int fl_lock(int descriptor, int64_t offset) {
  struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = offset, .l_len = 1};
  int error = ask(descriptor, F_OFD_SETLK, &lock);
  return error == EACCES ? EAGAIN : error;
}

void fl_unlock(int descriptor, int64_t offset) {
  struct flock lock = {.l_type = F_UNLCK, .l_whence = SEEK_SET, .l_start = offset, .l_len = 1};
  ask(descriptor, F_OFD_SETLK, &lock);
}

int fl_find(int descriptor, int64_t offset, int64_t length, int64_t *found) {
  struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = offset, .l_len = length};
  int error = ask(descriptor, F_OFD_GETLK, &lock);
  if (error != 0) return error;
  if (lock.l_type == F_UNLCK) return ENOENT;
  *found = lock.l_start;
  return 0;
}
