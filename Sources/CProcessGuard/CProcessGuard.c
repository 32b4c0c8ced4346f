#define _GNU_SOURCE
#include "CProcessGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/time.h>
#include <termios.h>
#include <unistd.h>

static const int crash_signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
/// Those that ask for an end come first.
static const int event_signals[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGALRM, SIGWINCH, SIGTSTP, SIGCONT};
enum { crash_signal_count = sizeof crash_signals / sizeof *crash_signals };
enum { event_signal_count = sizeof event_signals / sizeof *event_signals, ending_signal_count = 4 };
/// For how long a program that was asked to end may not notice it, in milliseconds.
enum { patience = 1500 };

static struct sigaction earlier_actions[NSIG];
static uint8_t crash_stack[65536];

static int terminal_input = -1, terminal_output = -1;
/// A way to the terminal that never waits for it; -1 if it cannot be opened again (after su, or without /proc).
static int unwaiting_output = -1;
/// How the way that was given is set.
static int output_flags;
static int event_pipe[2] = {-1, -1};
static struct termios settings_found, settings_wanted;
static char leave_sequence[512], stop_sequence[64], crash_line[1024], end_line[1024];
// A handler may run on any thread, while another one looks.
static atomic_int is_prepared, is_taken, is_printing, pending_events;
/// The first signal that asked for an end, and whether the program has seen that it came.
static atomic_int ending_signal, is_end_seen;
/// For how long a save may hold up the end, in milliseconds; 0 while nothing is saved.
static atomic_int save_patience;
/// Whether signals wait for the end of a save, and what was blocked before.
static bool holds_signals;
static sigset_t signals_before_save;

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
  // What is unread was typed for the program: the rest of a paste would be commands to the shell.
  tcflush(terminal_input, TCIFLUSH);
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
  atomic_fetch_or(&pending_events, event);
  if (write(event_pipe[1], "", 1) < 0) errno = saved;
  errno = saved;
}

/// Has the program ended after so many milliseconds, or not at all.
static void start_timer(int milliseconds) {
  struct itimerval time = {.it_value = {milliseconds / 1000, milliseconds % 1000 * 1000}};
  setitimer(ITIMER_REAL, &time, NULL);
}

static void handle_event(int signal_number) {
  switch (signal_number) {
    case SIGWINCH: announce(PG_RESIZE); break;
    case SIGTSTP: announce(PG_SUSPEND); break;
    case SIGCONT: announce(PG_CONTINUE); break;
    case SIGALRM:
      if (!ending_signal) break;
      pg_give_back();
      send_unwaiting(end_line);
      signal(ending_signal, SIG_DFL);
      end_by(ending_signal);
      break;
    default: {
      // The first one counts: with others that follow, a program that is stuck would never end.
      int none = 0;
      if (atomic_compare_exchange_strong(&ending_signal, &none, signal_number)) start_timer(save_patience + patience);
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
  pending_events = ending_signal = is_end_seen = 0;
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

void pg_arm(const char *leave) {
  copy(leave_sequence, sizeof leave_sequence, leave);
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
  int events = atomic_exchange(&pending_events, 0);
  if (events & PG_END) {
    is_end_seen = 1;
    start_timer(0);
  }
  return events;
}

/// Whether an end was asked for that the program does not know of yet.
static bool is_end_unseen(void) { return ending_signal && !is_end_seen; }

void pg_begin_saving(int milliseconds) {
  if (is_prepared) {
    save_patience = milliseconds;
    if (is_end_unseen()) start_timer(milliseconds + patience);
  } else if (!holds_signals) {
    sigset_t ending;
    sigemptyset(&ending);
    for (int index = 0; index < ending_signal_count; index++) sigaddset(&ending, event_signals[index]);
    holds_signals = !pthread_sigmask(SIG_BLOCK, &ending, &signals_before_save);
  }
}

void pg_end_saving(void) {
  save_patience = 0;
  if (is_prepared && is_end_unseen()) start_timer(patience);
  if (!holds_signals) return;
  holds_signals = false;
  pthread_sigmask(SIG_SETMASK, &signals_before_save, NULL);
}

bool pg_suspend(void) {
  // The kernel does not stop a process whose parent is of another session: nobody there could have it go on. Not even for
  // a moment may the terminal's driver make signals of its keys then.
  if (getsid(getppid()) != getsid(0)) return false;
  pg_give_back();
  struct sigaction ours;
  sigaction(SIGTSTP, &(struct sigaction){.sa_handler = SIG_DFL}, &ours);
  // The whole group, as the terminal's driver would: a shell that waits for `make` sees `make` stop.
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  atomic_fetch_and(&pending_events, ~PG_CONTINUE);
  return pg_take_again();
}

bool pg_take_again(void) {
  // In the background this stops the process once more, until the shell gives it the terminal.
  if (tcsetattr(terminal_input, TCSANOW, &settings_wanted)) return false;
  is_taken = 1;
  return true;
}

/// Closes what the guard has opened, and forgets what others have: files to come may get these numbers.
static void forget_descriptors(void) {
  int *opened[] = {&event_pipe[0], &event_pipe[1], &unwaiting_output};
  for (int index = 0; index < 3; index++) {
    if (*opened[index] >= 0) close(*opened[index]);
    *opened[index] = -1;
  }
  terminal_input = terminal_output = -1;
}

void pg_release(void) {
  if (!is_prepared) return;
  pg_give_back();
  is_prepared = 0;
  // Those that ask for an end are the first, so that no handler starts the timer again.
  for (int index = 0; index < event_signal_count; index++) {
    if (index == ending_signal_count) start_timer(0);
    sigaction(event_signals[index], &earlier_actions[event_signals[index]], NULL);
  }
  for (int index = 0; index < crash_signal_count; index++) {
    sigaction(crash_signals[index], &earlier_actions[crash_signals[index]], NULL);
  }
  bool is_to_end = is_end_unseen() && earlier_actions[ending_signal].sa_handler != SIG_IGN;
  if (is_to_end) send_unwaiting(end_line);
  forget_descriptors();
  if (is_to_end) end_by(ending_signal);
}
