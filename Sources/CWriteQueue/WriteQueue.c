#define _GNU_SOURCE
#include "CWriteQueue.h"

#include <errno.h>
#include <stdint.h>
#include <sys/ipc.h>
#include <sys/sem.h>
#include <time.h>
#include <unistd.h>

/// A set is for all the files of a user, so that the few sets a machine has are never used up; files that share a
/// semaphore by chance share a queue.
enum { semaphores = 64 };

/// As <sys/sem.h> asks the caller to define it.
union semun {
  int value;
  struct semid_ds *status;
};

static uint64_t mixed(uint64_t value) {
  value = (value ^ (value >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
  value = (value ^ (value >> 27)) * UINT64_C(0x94D049BB133111EB);
  return value ^ (value >> 31);
}

/// The user's set, or -1. One that somebody else made under its key could be held by them for ever, and is not used.
static int users_set(void) {
  key_t key = (key_t)(mixed(UINT64_C(0x77656E7A68656E00) + geteuid()) | 1);
  int set = semget(key, semaphores, IPC_CREAT | 0600);
  if (set < 0) return -1;
  struct semid_ds status;
  union semun argument = {.status = &status};
  if (semctl(set, 0, IPC_STAT, argument) != 0) return -1;
  if (status.sem_perm.cuid != geteuid()) {
    errno = EACCES;
    return -1;
  }
  return set;
}

static struct timespec until(const struct timespec *deadline) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  struct timespec rest = {deadline->tv_sec - now.tv_sec, deadline->tv_nsec - now.tv_nsec};
  if (rest.tv_nsec < 0) rest = (struct timespec){rest.tv_sec - 1, rest.tv_nsec + 1000000000};
  return rest.tv_sec < 0 ? (struct timespec){0, 0} : rest;
}

int wq_enter(struct wq_turn *turn, dev_t device, ino_t inode, int milliseconds) {
  *turn = (struct wq_turn){-1, (unsigned short)(mixed(mixed(device) + inode) % semaphores)};
  struct timespec deadline;
  clock_gettime(CLOCK_MONOTONIC, &deadline);
  deadline.tv_sec += milliseconds / 1000;
  deadline.tv_nsec += milliseconds % 1000 * 1000000;
  if (deadline.tv_nsec >= 1000000000) deadline = (struct timespec){deadline.tv_sec + 1, deadline.tv_nsec - 1000000000};
  int set = users_set();
  if (set < 0) return errno;
  // Free is 0, as a new set is. Of several that wait, the kernel takes the step for the one that waited longest, so that
  // no newcomer comes between; it takes it back when the program ends.
  struct sembuf enter[] = {{turn->number, 0, 0}, {turn->number, 1, SEM_UNDO}};
  int result;
  do {
    struct timespec rest = until(&deadline);
    result = semtimedop(set, enter, 2, &rest);
  } while (result != 0 && errno == EINTR);
  if (result != 0) return errno;
  turn->set = set;
  return 0;
}

void wq_leave(struct wq_turn turn) {
  struct sembuf leave = {turn.number, -1, SEM_UNDO | IPC_NOWAIT};
  if (turn.set >= 0) semop(turn.set, &leave, 1);
}
