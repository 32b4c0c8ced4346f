#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// A program that runs with a pseudo-terminal as its controlling terminal.
struct pt_process {
  /// The terminal's side; non-blocking, closed in every other program.
  int controller;
  /// The program's side, kept open so that its settings can be read when the program has ended.
  int terminal;
  /// Becomes readable when the program ends.
  int exit_notice;
  pid_t identifier;
};

/// Starts `program` with exactly these arguments and this environment, in `directory` unless that is NULL.
/// Signals have their default meaning in it and no other descriptor is open. 0, or an errno.
int pt_start(struct pt_process *process, const char *program, char *const arguments[], char *const environment[],
             const char *directory, int columns, int rows);

/// Tells the kernel the terminal's size, which sends SIGWINCH. 0, or an errno.
int pt_set_size(int controller, int columns, int rows);

/// Whether the terminal behind `terminal` echoes what is typed.
bool pt_echoes(int terminal);

/// Whether the terminal behind `terminal` collects whole lines (canonical mode).
bool pt_collects_lines(int terminal);

/// What a terminal emulator shows: a screen of cells, and what was asked of it.
typedef struct pt_screen pt_screen;

/// A cell as a person sees it.
struct pt_cell {
  /// Its character and combining marks, ended by 0; none where the cell is blank or the right half of a hanzi.
  uint32_t scalars[7];
  /// 1, or 2 for a wide character; 0 for the right half of one.
  int width;
  bool bold, italic, underline, reverse;
  /// Index in the palette; -1 is the default colour, -2 one given as red, green and blue.
  int foreground, background;
};

pt_screen *pt_screen_new(int columns, int rows);
void pt_screen_free(pt_screen *screen);

/// Shows what a program wrote.
void pt_screen_write(pt_screen *screen, const uint8_t *bytes, size_t count);
void pt_screen_set_size(pt_screen *screen, int columns, int rows);

struct pt_cell pt_screen_cell(const pt_screen *screen, int column, int row);
void pt_screen_cursor(const pt_screen *screen, int *column, int *row, bool *visible);
bool pt_screen_is_alternate(const pt_screen *screen);
int pt_screen_bell_count(const pt_screen *screen);

/// The answers the terminal owes to queries (DSR, DA), moved into `bytes`; their count.
size_t pt_screen_take_answers(pt_screen *screen, uint8_t *bytes, size_t capacity);

/// Control sequences the emulator does not know, and titles: one a line, ended by 0.
const char *pt_screen_unknown_sequences(const pt_screen *screen);
const char *pt_screen_titles(const pt_screen *screen);
