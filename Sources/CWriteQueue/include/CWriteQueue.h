#pragma once

#include <sys/types.h>

/// A writer's turn, while it lasts.
struct wq_turn {
  /// -1 if nobody keeps a queue.
  int set;
  unsigned short number;
};

/// Queues up for the file of that device and inode, behind everybody of the same user who came before, for at most so
/// many milliseconds. The turn must be given back with `wq_leave`; the kernel does it for a program that ends, however
/// that comes about. 0, or an errno: EAGAIN when the time is over, anything else where there can be no queue. Either
/// way `turn` may be given back.
int wq_enter(struct wq_turn *turn, dev_t device, ino_t inode, int milliseconds);

/// Lets in whoever waited longest.
void wq_leave(struct wq_turn turn);
