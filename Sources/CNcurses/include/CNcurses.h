#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

/// Ways to stand out, to be combined; a terminal that lacks one leaves it away.
enum cn_attribute { CN_BOLD = 1, CN_UNDERLINE = 2, CN_REVERSE = 4, CN_DIM = 8, CN_ITALIC = 16 };

/// Whether files may grow as long as a screen is when it is drawn (RLIMIT_FSIZE): what ncurses draws goes through a file in
/// memory, to which that limit applies, and what does not fit would be missing.
bool cn_has_room(void);

/// Starts drawing on the terminal at `output`, described by the terminfo entry `terminal_type`, in raw mode and in a window
/// of this size, whatever the terminal itself claims. False where there is no such entry. The locale must have been chosen
/// before.
bool cn_open(const char *terminal_type, int output, int input, int columns, int rows);

/// Forgets the screen without a word to the terminal.
void cn_forget(void);

/// A string capability by its terminfo name, NULL where the terminal has none; may hold padding such as `$<2>`.
const char *cn_capability(const char *name);

/// Makes colours available on the terminal's own background. False where it has fewer than eight.
bool cn_start_colors(void);

/// Gives number `pair`, from 1, to text in two colours, 0 to 7 as in ECMA-48; -1 is the terminal's own.
void cn_define_color_pair(int pair, int foreground, int background);

/// Tells ncurses the terminal's size; ncurses installs no handler that would find out by itself. False where it has no
/// memory for that; nothing may be drawn afterwards.
bool cn_resize(int columns, int rows);

/// The cells that `character` covers by ncurses' measure, -1 if it cannot be drawn.
int cn_width(wchar_t character);

/// Empties `row` and has the next update send it whole, because a hanzi written over half of another shifts the rest of
/// the line.
void cn_erase_row(int row);

/// What the text that follows looks like: a sum of `cn_attribute`, and a pair of colours or 0.
void cn_set_look(unsigned attributes, int pair);

/// Draws characters up to a 0, which must fit into the row. ncurses looks for the 0 even where it is told their count.
void cn_put(int column, int row, const wchar_t *text);

/// Where the cursor stands after the next update.
void cn_move_cursor(int column, int row);
/// Whether it is to be seen then.
void cn_show_cursor(bool is_visible);
/// Says that somebody else has made the cursor visible, which ncurses does not know.
void cn_cursor_was_shown(void);

/// What has to be sent to show what changed, in UTF-8; it stays until the next call. NULL where there is nothing.
const void *cn_draw(size_t *count);

/// Has the next update clear the terminal and send everything.
void cn_repaint(void);

/// How many colours terminfo gives a terminal of that name, without touching any terminal; -2 where it has no entry.
/// Not while a terminal is open.
int cn_colors_of(const char *name);

/// A string capability of a terminal of that name, as `cn_colors_of` looks it up; it stays until the next call. NULL where
/// it has none, or none shorter than 64 bytes.
const char *cn_capability_of(const char *name, const char *capability);
