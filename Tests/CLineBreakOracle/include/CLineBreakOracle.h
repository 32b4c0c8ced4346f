#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Says after which of `count` scalars a line may end, as libunibreak breaks Chinese (UAX #14 with
/// quotation marks that open and close); `may_end` has room for as many answers. The last one may always.
void lo_find_breaks(const uint32_t *scalars, size_t count, bool *may_end);
