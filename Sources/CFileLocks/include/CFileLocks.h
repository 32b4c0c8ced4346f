#pragma once

#include <stdint.h>

/// Locks the byte at an offset, which may lie far behind the file's end, for the open file behind `descriptor`. The
/// kernel unlocks it once nothing has that open any more, however the program ended. 0; EAGAIN where another open file
/// has it locked; any other errno where it cannot be locked at all.
int fl_lock(int descriptor, int64_t offset);

/// Unlocks the byte at an offset.
void fl_unlock(int descriptor, int64_t offset);

/// Looks for a byte in `offset..<offset + length` that another open file has locked; not always the first one. 0, with
/// the byte in `found`; ENOENT where there is none; any other errno where it cannot be known.
int fl_find(int descriptor, int64_t offset, int64_t length, int64_t *found);
