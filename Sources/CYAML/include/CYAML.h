#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What comes next in a YAML text.
enum cy_kind {
  CY_STREAM_END,
  CY_DOCUMENT_START,
  CY_DOCUMENT_END,
  CY_ALIAS,
  CY_SCALAR,
  CY_SEQUENCE_START,
  CY_SEQUENCE_END,
  CY_MAPPING_START,
  CY_MAPPING_END,
  /// The text is not YAML from here on; `text` says why, in libyaml's English.
  CY_SYNTAX_ERROR,
  /// The text has a character that YAML forbids; `offset` says where, `text` why.
  CY_READER_ERROR,
  CY_OUT_OF_MEMORY,
};

/// One piece of a YAML text; its pointers last until the next one is read.
struct cy_event {
  enum cy_kind kind;
  /// Where it starts, both from 0; columns are counted in code points.
  size_t line, column;
  /// Where the value starts that was being read as an error came, both from 0; `has_start` says whether it is known.
  size_t start_line, start_column;
  bool has_start;
  /// Bytes before a reader error.
  size_t offset;
  /// A scalar's words, the name that an alias is for, or what is wrong; UTF-8, a scalar's may hold NUL.
  const uint8_t *text;
  size_t length;
  /// The name by which aliases call it, or NULL.
  const char *anchor;
};

/// Reads a text of UTF-8 that stays where it is until the reader is closed.
struct cy_reader;

/// NULL where there is no memory for it.
struct cy_reader *cy_open(const uint8_t *text, size_t length);

/// Reads the next piece; nothing comes after an error or the end of the stream.
void cy_next(struct cy_reader *reader, struct cy_event *event);

void cy_close(struct cy_reader *reader);
