#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE
#include "CNcurses.h"

#include <fcntl.h>
#include <ncursesw/curses.h>
#include <ncursesw/term.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

// term.h names this capability in a way that no parameter could have its name.
#undef columns

/// A stream of its own for `descriptor`, so that closing it leaves the caller's open.
static FILE *open_stream(int descriptor, const char *mode) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  return copy < 0 ? NULL : fdopen(copy, mode);
}

static SCREEN *screen;
static FILE *output_stream, *input_stream;
/// A file in memory, to which ncurses draws once it has set up the terminal.
static int drawing = -1;
/// What was drawn last, where the program reads it, and how many bytes are in reach there.
static char *drawn = MAP_FAILED;
static size_t reach;
/// What the file takes in memory at most between two frames. Almost every frame fits, and costs no new memory then.
enum { usual_reach = 1 << 16 };

/// Whether the cursor is to be seen after the next update, and whether somebody else has made it so meanwhile.
static bool shows_cursor, was_cursor_shown;

static void forget_drawing(void) {
  if (drawn != MAP_FAILED) munmap(drawn, reach);
  drawn = MAP_FAILED;
  reach = 0;
}

/// Brings the first `count` bytes of the file into reach.
static bool reach_drawing(size_t count) {
  if (count <= reach) return true;
  forget_drawing();
  size_t wanted = count > usual_reach ? count : usual_reach;
  drawn = mmap(NULL, wanted, PROT_READ, MAP_SHARED, drawing, 0);
  if (drawn != MAP_FAILED) reach = wanted;
  return drawn != MAP_FAILED;
}

bool cn_has_room(void) {
  // More than the largest screen takes, every cell of it in a look of its own and full of marks.
  enum { most = 8 << 20 };
  struct rlimit limit;
  return getrlimit(RLIMIT_FSIZE, &limit) || limit.rlim_cur >= most;
}

/// Says in `variable` how large the window is: ncurses would ask the kernel itself, and counts in shorts what that says.
static void claim(const char *variable, int size) {
  char text[16];
  snprintf(text, sizeof text, "%d", size);
  setenv(variable, text, 1);
}

/// A screen of so many rows and a single column, in which the windows that ncurses makes at first cost nothing.
static SCREEN *new_screen(const char *terminal_type, int rows) {
  claim("COLUMNS", 1);
  claim("LINES", rows);
  SCREEN *made = newterm(terminal_type, output_stream, input_stream);
  unsetenv("COLUMNS");
  unsetenv("LINES");
  return made;
}

bool cn_open(const char *terminal_type, int output, int input, int columns, int rows) {
  output_stream = open_stream(output, "w");
  input_stream = open_stream(input, "r");
  drawing = memfd_create("drawing", MFD_CLOEXEC);
  screen = output_stream && input_stream && drawing >= 0 ? new_screen(terminal_type, rows) : NULL;
  if (!screen || !cn_resize(columns, rows)) {
    cn_forget();
    return false;
  }
  raw();
  noecho();
  nonl();
  // Looking for keys before it draws would make ncurses stop in the middle of a screen.
  typeahead(-1);
  if (dup3(drawing, fileno(output_stream), O_CLOEXEC) >= 0) return true;
  cn_forget();
  return false;
}

void cn_forget(void) {
  forget_drawing();
  if (screen) delscreen(screen);
  if (output_stream) fclose(output_stream);
  if (input_stream) fclose(input_stream);
  if (drawing >= 0) close(drawing);
  screen = NULL;
  drawing = -1;
  output_stream = input_stream = NULL;
}

const char *cn_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

bool cn_start_colors(void) { return has_colors() && start_color() == OK && COLORS >= 8 && use_default_colors() == OK; }

void cn_define_color_pair(int pair, int foreground, int background) {
  init_pair((short)pair, (short)foreground, (short)background);
}

bool cn_resize(int columns, int rows) {
  // What was drawn is given up first: it will be drawn anew, and memory would be needed for both.
  resizeterm(2, 2);
  // All is drawn on the screen that is to be: a window of ours would hold every cell once more, in 28 bytes each. One that
  // is as large as the screen would grow with it.
  wresize(stdscr, 1, 1);
  return resizeterm(rows, columns) == OK;
}

int cn_width(wchar_t character) { return wcwidth(character); }

void cn_erase_row(int row) {
  wmove(newscr, row, 0);
  wattr_set(newscr, A_NORMAL, 0, NULL);
  wclrtoeol(newscr);
  wredrawln(newscr, row, 1);
}

void cn_set_look(unsigned attributes, int pair) {
  attr_t look = A_NORMAL;
  if (attributes & CN_BOLD) look |= A_BOLD;
  if (attributes & CN_UNDERLINE) look |= A_UNDERLINE;
  if (attributes & CN_REVERSE) look |= A_REVERSE;
  if (attributes & CN_DIM) look |= A_DIM;
  if (attributes & CN_ITALIC) look |= A_ITALIC;
  wattr_set(newscr, look, (short)pair, NULL);
}

void cn_put(int column, int row, const wchar_t *text) { mvwaddwstr(newscr, row, column, text); }

void cn_move_cursor(int column, int row) { wmove(newscr, row, column); }

void cn_show_cursor(bool is_visible) { shows_cursor = is_visible; }

void cn_cursor_was_shown(void) { was_cursor_shown = true; }

const void *cn_draw(size_t *count) {
  *count = 0;
  if (reach > usual_reach) {
    forget_drawing();
    if (ftruncate(drawing, 0)) return NULL;
  }
  if (lseek(drawing, 0, SEEK_SET)) return NULL;
  if (was_cursor_shown) curs_set(1);
  was_cursor_shown = false;
  curs_set(shows_cursor ? 1 : 0);
  doupdate();
  off_t length = lseek(drawing, 0, SEEK_CUR);
  if (length <= 0 || !reach_drawing((size_t)length)) return NULL;
  *count = (size_t)length;
  return drawn;
}

void cn_repaint(void) { clearok(curscr, TRUE); }

int cn_colors_of(const char *name) {
  int problem = 0;
  if (setupterm(name, STDOUT_FILENO, &problem) != OK) return -2;
  int colors = tigetnum("colors");
  del_curterm(cur_term);
  return colors < 0 ? 0 : colors;
}

const char *cn_capability_of(const char *name, const char *capability) {
  static char value[64];
  int problem = 0;
  if (setupterm(name, STDOUT_FILENO, &problem) != OK) return NULL;
  const char *found = cn_capability(capability);
  int length = found ? snprintf(value, sizeof value, "%s", found) : -1;
  del_curterm(cur_term);
  return length >= 0 && length < (int)sizeof value ? value : NULL;
}
