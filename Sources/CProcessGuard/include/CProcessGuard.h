#pragma once

#include <stdbool.h>
#include <stddef.h>

/// What signals asked for since the last look; a set.
enum pg_event { PG_END = 1, PG_RESIZE = 2, PG_SUSPEND = 4, PG_CONTINUE = 8 };

/// Remembers how the terminal at `input` and `output` is set, and takes over the signals that touch it, so that every
/// way out gives it back. 0, or an errno.
int pg_prepare(int input, int output);

/// Says what gives the terminal back. The terminal must be set as the program wants it by now. The string is copied.
void pg_arm(const char *leave);

/// Says what is printed, after the terminal was given back, when the program crashes and when a signal ends it while the
/// terminal does not read: whole lines in the terminal's encoding, at most 1023 bytes of each. They are copied.
void pg_set_last_lines(const char *crash, const char *end);

/// Sends `text` as far as the terminal takes it without being waited for.
void pg_say(const char *text);

/// Says that what is sent goes to a printer from now on, until `stop` ends that: whatever gives the terminal back sends
/// `stop` first. The string is copied; NULL says that printing has ended.
void pg_set_printing(const char *stop);

/// Ends printing, if there is any, without ever waiting for the terminal; what it has not taken yet may be dropped.
void pg_end_printing(void);

/// Sends as many of `count` bytes as the terminal takes without being waited for; how many those are.
size_t pg_send_some(const void *bytes, size_t count);

/// Becomes readable when `pg_take_events` has something to tell.
int pg_event_descriptor(void);

/// A set of `pg_event`, emptied by looking. Who has seen `PG_END` has all the time it needs; else the process ends by
/// itself 1.5 s after the first such signal, since a loop stuck in writing to a frozen terminal would never end.
int pg_take_events(void);

/// Says that something is being saved, which may wait for others for so many milliseconds: until `pg_end_saving` the
/// process does not end by itself before that time and 1.5 s are over. Where no terminal was prepared, signals that ask for
/// an end wait until then.
void pg_begin_saving(int milliseconds);
void pg_end_saving(void);

/// Gives the terminal back: sends `leave` without ever waiting for the terminal, for which what it has not taken yet may be
/// dropped, throws away what is unread, and restores its settings. Harmless when repeated.
void pg_give_back(void);

/// Gives the terminal back, stops the process group as Ctrl-Z in a shell does, and sets the terminal again when the
/// process goes on; what shows the screen is still to be sent. False where the terminal is not the program's again, or where
/// nothing happened, since no shell could continue it.
bool pg_suspend(void);

/// Sets the terminal again as the program wants it, where somebody else may have set it while the process was stopped. False
/// where that cannot be.
bool pg_take_again(void);

/// Gives the terminal back, and the signals too. An end that was asked for and that nobody has seen comes now.
void pg_release(void);

/// Has execve(2) and execveat(2) fail with EPERM from now on, in every thread, and nothing gain privileges. 0, or an
/// errno; a thread that cannot be held to it is ESRCH.
int pg_forbid_programs(void);

/// Has the kernel write no memory of this process to a file or to another program. 0, or an errno.
int pg_forbid_core_dumps(void);
