#include "CPseudoTerminal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <vterm.h>

/// Text or bytes that grow; always ended by 0.
struct record {
  char *bytes;
  size_t count;
};

struct pt_screen {
  VTerm *emulator;
  VTermScreen *cells;
  bool cursor_is_visible, is_alternate;
  int bell_count;
  struct record answers, unknown_sequences, titles;
};

static void append(struct record *record, const char *bytes, size_t count) {
  char *grown = realloc(record->bytes, record->count + count + 1);
  if (!grown) return;
  memcpy(grown + record->count, bytes, count);
  record->bytes = grown;
  record->count += count;
  grown[record->count] = 0;
}

static void append_line(struct record *record, const char *text) {
  append(record, text, strlen(text));
  append(record, "\n", 1);
}

static void keep_answer(const char *bytes, size_t count, void *user) {
  append(&((pt_screen *)user)->answers, bytes, count);
}

static int keep_property(VTermProp property, VTermValue *value, void *user) {
  pt_screen *screen = user;
  switch (property) {
    case VTERM_PROP_CURSORVISIBLE: screen->cursor_is_visible = value->boolean; break;
    case VTERM_PROP_ALTSCREEN: screen->is_alternate = value->boolean; break;
    case VTERM_PROP_TITLE: append_line(&screen->titles, value->string); break;
    default: break;
  }
  return 1;
}

static int count_bell(void *user) {
  ((pt_screen *)user)->bell_count++;
  return 1;
}

static int keep_unknown_control(unsigned char control, void *user) {
  char text[16];
  snprintf(text, sizeof text, "0x%02x", control);
  append_line(&((pt_screen *)user)->unknown_sequences, text);
  return 1;
}

static int keep_unknown_csi(const char *leader, const long args[], int argument_count, const char *intermediate,
                            char command, void *user) {
  char text[256];
  int length = snprintf(text, sizeof text, "CSI %s", leader ? leader : "");
  for (int index = 0; index < argument_count && length < 200; index++) {
    const char *separator = index ? ";" : "";
    if (CSI_ARG_IS_MISSING(args[index])) {
      length += snprintf(text + length, sizeof text - (size_t)length, "%s", separator);
    } else {
      length += snprintf(text + length, sizeof text - (size_t)length, "%s%ld", separator, CSI_ARG(args[index]));
    }
  }
  snprintf(text + length, sizeof text - (size_t)length, "%s%c", intermediate ? intermediate : "", command);
  append_line(&((pt_screen *)user)->unknown_sequences, text);
  return 1;
}

static void keep_unknown_string(pt_screen *screen, const char *kind, const char *bytes, size_t count) {
  append(&screen->unknown_sequences, kind, strlen(kind));
  append(&screen->unknown_sequences, bytes, count);
  append(&screen->unknown_sequences, "\n", 1);
}

static int keep_unknown_osc(const char *command, size_t count, void *user) {
  keep_unknown_string(user, "OSC ", command, count);
  return 1;
}

static int keep_unknown_dcs(const char *command, size_t count, void *user) {
  keep_unknown_string(user, "DCS ", command, count);
  return 1;
}

static const VTermScreenCallbacks observers = {.settermprop = keep_property, .bell = count_bell};
static const VTermParserCallbacks unknown = {.control = keep_unknown_control,
                                             .csi = keep_unknown_csi,
                                             .osc = keep_unknown_osc,
                                             .dcs = keep_unknown_dcs};

/// libvterm 0.1.4 crashes over a hanzi in a single column, which a program may still send that has not yet learnt of it.
static int column_count(int columns) { return columns < 2 ? 2 : columns; }

pt_screen *pt_screen_new(int columns, int rows) {
  pt_screen *screen = calloc(1, sizeof *screen);
  if (!screen) return NULL;
  screen->emulator = vterm_new(rows, column_count(columns));
  vterm_set_utf8(screen->emulator, 1);
  vterm_output_set_callback(screen->emulator, keep_answer, screen);
  screen->cells = vterm_obtain_screen(screen->emulator);
  vterm_screen_set_callbacks(screen->cells, &observers, screen);
  vterm_screen_set_unrecognised_fallbacks(screen->cells, &unknown, screen);
  vterm_screen_enable_altscreen(screen->cells, 1);
  screen->cursor_is_visible = true;
  vterm_screen_reset(screen->cells, 1);
  return screen;
}

void pt_screen_free(pt_screen *screen) {
  vterm_free(screen->emulator);
  free(screen->answers.bytes);
  free(screen->unknown_sequences.bytes);
  free(screen->titles.bytes);
  free(screen);
}

void pt_screen_write(pt_screen *screen, const uint8_t *bytes, size_t count) {
  vterm_input_write(screen->emulator, (const char *)bytes, count);
}

void pt_screen_set_size(pt_screen *screen, int columns, int rows) { vterm_set_size(screen->emulator, rows, column_count(columns)); }

/// The palette's index; libvterm calls the default colour by a flag.
static int color_index(VTermColor color, VTermColorType default_flag) {
  if (color.type & default_flag) return -1;
  return VTERM_COLOR_IS_INDEXED(&color) ? color.indexed.idx : -2;
}

struct pt_cell pt_screen_cell(const pt_screen *screen, int column, int row) {
  VTermScreenCell cell;
  struct pt_cell seen = {.width = 1, .foreground = -1, .background = -1};
  if (!vterm_screen_get_cell(screen->cells, (VTermPos){.row = row, .col = column}, &cell)) return seen;
  bool is_right_half = cell.chars[0] == (uint32_t)-1;
  seen.width = is_right_half ? 0 : cell.width;
  // The right half looks like the left one, whatever libvterm has left in it.
  if (is_right_half) return seen;
  memcpy(seen.scalars, cell.chars, sizeof cell.chars);
  seen.bold = cell.attrs.bold;
  seen.italic = cell.attrs.italic;
  seen.underline = cell.attrs.underline;
  seen.reverse = cell.attrs.reverse;
  seen.foreground = color_index(cell.fg, VTERM_COLOR_DEFAULT_FG);
  seen.background = color_index(cell.bg, VTERM_COLOR_DEFAULT_BG);
  return seen;
}

void pt_screen_cursor(const pt_screen *screen, int *column, int *row, bool *visible) {
  VTermPos position;
  vterm_state_get_cursorpos(vterm_obtain_state(screen->emulator), &position);
  *column = position.col;
  *row = position.row;
  *visible = screen->cursor_is_visible;
}

bool pt_screen_is_alternate(const pt_screen *screen) { return screen->is_alternate; }

int pt_screen_bell_count(const pt_screen *screen) { return screen->bell_count; }

size_t pt_screen_take_answers(pt_screen *screen, uint8_t *bytes, size_t capacity) {
  struct record *answers = &screen->answers;
  size_t count = answers->count < capacity ? answers->count : capacity;
  if (count == 0) return 0;
  memcpy(bytes, answers->bytes, count);
  memmove(answers->bytes, answers->bytes + count, answers->count - count);
  answers->count -= count;
  return count;
}

const char *pt_screen_unknown_sequences(const pt_screen *screen) {
  return screen->unknown_sequences.bytes ? screen->unknown_sequences.bytes : "";
}

const char *pt_screen_titles(const pt_screen *screen) { return screen->titles.bytes ? screen->titles.bytes : ""; }
