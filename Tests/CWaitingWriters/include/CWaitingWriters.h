#pragma once

#include <stdbool.h>
#include <sys/types.h>

/// How many writers wait for their turn at a semaphore of a queue, which C alone can ask: semctl(2) takes any number of
/// words.
int ww_count(int set, unsigned short number);

/// Whether it is a process's turn there.
bool ww_has_turn(int set, unsigned short number, pid_t process);
