#define _GNU_SOURCE
#include "CWaitingWriters.h"

#include <sys/sem.h>

int ww_count(int set, unsigned short number) { return semctl(set, number, GETZCNT); }

bool ww_has_turn(int set, unsigned short number, pid_t process) {
  return semctl(set, number, GETVAL) == 1 && semctl(set, number, GETPID) == process;
}
