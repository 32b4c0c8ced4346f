#define _GNU_SOURCE
#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "CProcessGuard.h"

#if defined(__x86_64__)
#define OUR_ARCHITECTURE AUDIT_ARCH_X86_64
// The same kernel takes the calls of the x32 interface, numbered from here on.
#define FIRST_FOREIGN_CALL 0x40000000u
#elif defined(__aarch64__)
#define OUR_ARCHITECTURE AUDIT_ARCH_AARCH64
#define FIRST_FOREIGN_CALL 0xffffffffu
#else
#error "the numbers of this machine's system calls are not known here"
#endif

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define IF_EQUAL(value, yes, no) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (value), (yes), (no))
#define IF_AT_LEAST(value, yes, no) BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, (value), (yes), (no))
#define RETURN(value) BPF_STMT(BPF_RET | BPF_K, (value))

int pg_forbid_programs(void) {
  struct sock_filter filter[] = {
      LOAD(arch),
      IF_EQUAL(OUR_ARCHITECTURE, 0, 4),
      LOAD(nr),
      IF_AT_LEAST(FIRST_FOREIGN_CALL, 2, 0),
      IF_EQUAL(__NR_execve, 1, 0),
      IF_EQUAL(__NR_execveat, 0, 1),
      RETURN(SECCOMP_RET_ERRNO | EPERM),
      RETURN(SECCOMP_RET_ALLOW),
  };
  struct sock_fprog program = {.len = sizeof filter / sizeof *filter, .filter = filter};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)) return errno;
  if (syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program)) return errno;
  return 0;
}

int pg_forbid_core_dumps(void) {
  // Where a program takes the dumps, only the second of the two keeps them from it.
  if (setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0})) return errno;
  if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)) return errno;
  return 0;
}
