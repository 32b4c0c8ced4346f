#include "CLineBreakOracle.h"

#include <linebreak.h>
#include <pthread.h>
#include <stdlib.h>

_Static_assert(sizeof(utf32_t) == sizeof(uint32_t), "libunibreak reads scalars of 32 bits");

static pthread_once_t is_ready = PTHREAD_ONCE_INIT;

void lo_find_breaks(const uint32_t *scalars, size_t count, bool *may_end) {
  char *breaks = calloc(count + 1, 1);
  if (!breaks) abort();
  pthread_once(&is_ready, init_linebreak);
  set_linebreaks_utf32(scalars, count, "zh", breaks);
  for (size_t index = 0; index < count; index++)
    may_end[index] = breaks[index] == LINEBREAK_ALLOWBREAK || breaks[index] == LINEBREAK_MUSTBREAK;
  free(breaks);
}
