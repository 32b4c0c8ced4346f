#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/pidfd.h>
#include <termios.h>
#include <unistd.h>

/// Opens both sides; close-on-exec from the start, since tests start programs in parallel.
static int open_pair(struct pt_process *process) {
  char path[64];
  process->controller = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
  if (process->controller < 0) return errno;
  if (grantpt(process->controller) || unlockpt(process->controller) ||
      ptsname_r(process->controller, path, sizeof path)) {
    return errno;
  }
  process->terminal = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC);
  return process->terminal < 0 ? errno : 0;
}

/// The child's side of a start: only calls that are safe after fork() in a program with threads.
static void run(int terminal, const char *program, char *const arguments[], char *const environment[],
                const char *directory) {
  setsid();
  ioctl(terminal, TIOCSCTTY, 0);
  for (int descriptor = 0; descriptor < 3; descriptor++) dup2(terminal, descriptor);
  close_range(3, ~0U, 0);
  for (int signal_number = 1; signal_number < NSIG; signal_number++) signal(signal_number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  if (directory && chdir(directory)) _exit(126);
  execve(program, arguments, environment);
  _exit(127);
}

static void close_all(struct pt_process *process) {
  if (process->controller >= 0) close(process->controller);
  if (process->terminal >= 0) close(process->terminal);
}

int pt_start(struct pt_process *process, const char *program, char *const arguments[], char *const environment[],
             const char *directory, int columns, int rows) {
  *process = (struct pt_process){-1, -1, -1, -1};
  int failure = open_pair(process);
  if (!failure) failure = pt_set_size(process->controller, columns, rows);
  if (!failure) {
    process->identifier = fork();
    if (process->identifier < 0) failure = errno;
  }
  if (!failure && process->identifier == 0) run(process->terminal, program, arguments, environment, directory);
  if (failure) {
    close_all(process);
    return failure;
  }
  process->exit_notice = pidfd_open(process->identifier, 0);
  return 0;
}

int pt_set_size(int controller, int columns, int rows) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  return ioctl(controller, TIOCSWINSZ, &size) ? errno : 0;
}

static bool has_local_flag(int terminal, tcflag_t flag) {
  struct termios settings;
  return tcgetattr(terminal, &settings) == 0 && (settings.c_lflag & flag) != 0;
}

bool pt_echoes(int terminal) { return has_local_flag(terminal, ECHO); }

bool pt_collects_lines(int terminal) { return has_local_flag(terminal, ICANON); }
