#define _GNU_SOURCE
#include "CProcessGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/time.h>
#include <termios.h>
#include <unistd.h>

static const int crash_signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
static const int event_signals[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGALRM, SIGWINCH, SIGTSTP};
enum { crash_signal_count = sizeof crash_signals / sizeof *crash_signals };
enum { event_signal_count = sizeof event_signals / sizeof *event_signals };

static struct sigaction earlier_actions[NSIG];
static uint8_t crash_stack[65536];

static int terminal_input = -1, terminal_output = -1;
/// A way to the terminal that never waits for it; -1 where it cannot be opened again (after su, or without /proc).
static int unwaiting_output = -1;
/// How the way that was given is set.
static int output_flags;
static int event_pipe[2] = {-1, -1};
static struct termios settings_found, settings_wanted;
static char leave_sequence[512], enter_sequence[512], stop_sequence[64], crash_line[1024], end_line[1024];
static volatile sig_atomic_t is_prepared, is_taken, is_printing, pending_events, ending_signal;

size_t pg_send_some(const void *bytes, size_t count) {
  if (unwaiting_output >= 0) {
    ssize_t sent = write(unwaiting_output, bytes, count);
    return sent < 0 ? 0 : (size_t)sent;
  }
  // Other programs share this way to the terminal, and expect to be waited for: it does not wait for just this long.
  fcntl(terminal_output, F_SETFL, output_flags | O_NONBLOCK);
  ssize_t sent = write(terminal_output, bytes, count);
  fcntl(terminal_output, F_SETFL, output_flags);
  return sent < 0 ? 0 : (size_t)sent;
}

/// Sends `text` as far as the terminal takes it now.
static void send_unwaiting(const char *text) { pg_send_some(text, strlen(text)); }

/// Sends `text` whole: what still waits for the terminal may go, this may not.
static void send_surely(const char *text) {
  size_t count = strlen(text);
  if (pg_send_some(text, count) == count) return;
  tcflush(terminal_output, TCOFLUSH);
  send_unwaiting(text);
}

void pg_end_printing(void) {
  if (!is_printing) return;
  send_surely(stop_sequence);
  is_printing = 0;
}

void pg_give_back(void) {
  if (!is_taken) return;
  is_taken = 0;
  // A shell may already have put the process into the background, where touching the terminal would stop it.
  sigset_t blocked, earlier;
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &blocked, &earlier);
  // While it prints, a terminal shows nothing and obeys nothing else.
  pg_end_printing();
  send_surely(leave_sequence);
  tcsetattr(terminal_input, TCSANOW, &settings_found);
  pthread_sigmask(SIG_SETMASK, &earlier, NULL);
}

/// Ends by the signal itself, so that whoever waits for the process learns the truth.
static void end_by(int signal_number) {
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, signal_number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  raise(signal_number);
}

static void handle_crash(int signal_number) {
  bool was_taken = is_taken;
  pg_give_back();
  if (was_taken) send_unwaiting(crash_line);
  // Not the earlier action: Swift's own asks questions about stack frames on the terminal of whoever is there.
  signal(signal_number, SIG_DFL);
  end_by(signal_number);
}

static void announce(int event) {
  int saved = errno;
  pending_events |= event;
  if (write(event_pipe[1], "", 1) < 0) errno = saved;
  errno = saved;
}

static void handle_event(int signal_number) {
  switch (signal_number) {
    case SIGWINCH: announce(PG_RESIZE); break;
    case SIGTSTP: announce(PG_SUSPEND); break;
    case SIGALRM:
      if (!ending_signal) break;
      pg_give_back();
      send_unwaiting(end_line);
      signal(ending_signal, SIG_DFL);
      end_by(ending_signal);
      break;
    default: {
      ending_signal = signal_number;
      struct itimerval patience = {.it_value = {.tv_sec = 1, .tv_usec = 500000}};
      setitimer(ITIMER_REAL, &patience, NULL);
      announce(PG_END);
    }
  }
}

static void install(int signal_number, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigfillset(&action.sa_mask);
  sigaction(signal_number, &action, &earlier_actions[signal_number]);
}

static void install_all(void) {
  stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
  sigaltstack(&stack, NULL);
  for (int index = 0; index < crash_signal_count; index++) install(crash_signals[index], handle_crash, SA_ONSTACK);
  for (int index = 0; index < event_signal_count; index++) install(event_signals[index], handle_event, SA_RESTART);
}

int pg_prepare(int input, int output) {
  if (tcgetattr(input, &settings_found)) return errno;
  if (pipe2(event_pipe, O_CLOEXEC | O_NONBLOCK)) return errno;
  terminal_input = input;
  terminal_output = output;
  char path[64];
  snprintf(path, sizeof path, "/proc/self/fd/%d", output);
  unwaiting_output = open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  output_flags = fcntl(output, F_GETFL);
  leave_sequence[0] = crash_line[0] = end_line[0] = 0;
  is_prepared = is_taken = 1;
  install_all();
  return 0;
}

static void copy(char *target, size_t capacity, const char *source) { snprintf(target, capacity, "%s", source); }

void pg_set_last_lines(const char *crash, const char *end) {
  copy(crash_line, sizeof crash_line, crash);
  copy(end_line, sizeof end_line, end);
}

void pg_say(const char *text) { send_unwaiting(text); }

void pg_arm(const char *leave, const char *enter) {
  copy(leave_sequence, sizeof leave_sequence, leave);
  copy(enter_sequence, sizeof enter_sequence, enter);
  tcgetattr(terminal_input, &settings_wanted);
  is_taken = 1;
}

void pg_set_printing(const char *stop) {
  is_printing = 0;
  if (!stop) return;
  copy(stop_sequence, sizeof stop_sequence, stop);
  is_printing = 1;
}

int pg_event_descriptor(void) { return event_pipe[0]; }

int pg_take_events(void) {
  char drained[64];
  while (read(event_pipe[0], drained, sizeof drained) > 0) continue;
  sigset_t all, earlier;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &earlier);
  int events = pending_events;
  pending_events = 0;
  pthread_sigmask(SIG_SETMASK, &earlier, NULL);
  if (events & PG_END) setitimer(ITIMER_REAL, &(struct itimerval){0}, NULL);
  return events;
}

void pg_suspend(void) {
  // The kernel does not stop a process whose parent is of another session: nobody there could have it go on. Not even for
  // a moment may the terminal's driver make signals of its keys then.
  if (getsid(getppid()) != getsid(0)) return;
  pg_give_back();
  struct sigaction ours;
  sigaction(SIGTSTP, &(struct sigaction){.sa_handler = SIG_DFL}, &ours);
  // The whole group, as the terminal's driver would: a shell that waits for `make` sees `make` stop.
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  tcsetattr(terminal_input, TCSADRAIN, &settings_wanted);
  if (write(terminal_output, enter_sequence, strlen(enter_sequence)) < 0) return;
  is_taken = 1;
}

void pg_release(void) {
  if (!is_prepared) return;
  is_prepared = 0;
  pg_give_back();
  for (int index = 0; index < crash_signal_count; index++) {
    sigaction(crash_signals[index], &earlier_actions[crash_signals[index]], NULL);
  }
  for (int index = 0; index < event_signal_count; index++) {
    sigaction(event_signals[index], &earlier_actions[event_signals[index]], NULL);
  }
  close(event_pipe[0]);
  close(event_pipe[1]);
  if (unwaiting_output >= 0) close(unwaiting_output);
}
