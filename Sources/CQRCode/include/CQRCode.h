#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Makes a QR code of `count` bytes, byte mode, error correction L. Writes its modules row by row into `modules`, 1 for a
/// dark one, and gives the modules of a side; 0 if the bytes are too many, or their modules more than `capacity`.
int cqr_encode(const uint8_t *bytes, size_t count, uint8_t *modules, size_t capacity);
