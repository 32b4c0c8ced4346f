#include "CProcessStart.h"

#include <stddef.h>
#include <sys/auxv.h>

#ifndef __GLIBC__
#error "only glibc hands the command line to constructors"
#endif

static int word_count;
static char **words;

/// Takes what the C library hands over: argc and argv as they lie on the stack, the same that main gets.
///
/// Swift's own `CommandLine` looks for argv in /proc/self/maps and below `environ`. It finds nothing if there is no
/// /proc, nor once setenv(3), called by the constructor of a preloaded library, has moved `environ`; and no words mean
/// something else than lost ones. setenv moves no argv, so that it does not matter who ran before. A main of our own
/// would get as much, but Swift makes the one of the program, and drops both.
__attribute__((constructor)) static void take(int argc, char **argv) {
  word_count = argv ? argc : 0;
  words = argv;
}

int ps_word_count(void) { return word_count; }

const char *ps_word(int index) { return index >= 0 && index < word_count ? words[index] : NULL; }

const char *ps_executed_path(void) {
  unsigned long path = getauxval(AT_EXECFN);
  return path ? (const char *)path : "/proc/self/exe";
}
