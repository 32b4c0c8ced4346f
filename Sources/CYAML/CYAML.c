#include "CYAML.h"

#include <stdlib.h>
#include <string.h>
#include <yaml.h>

struct cy_reader {
  yaml_parser_t parser;
  /// The piece that was read last, whose memory the caller may look at.
  yaml_event_t event;
};

struct cy_reader *cy_open(const uint8_t *text, size_t length) {
  struct cy_reader *reader = calloc(1, sizeof *reader);
  if (!reader) return NULL;
  if (!yaml_parser_initialize(&reader->parser)) {
    free(reader);
    return NULL;
  }
  yaml_parser_set_encoding(&reader->parser, YAML_UTF8_ENCODING);
  // libyaml takes no NULL, which an empty text may be.
  yaml_parser_set_input_string(&reader->parser, text ? text : (const uint8_t *)"", text ? length : 0);
  return reader;
}

void cy_close(struct cy_reader *reader) {
  yaml_event_delete(&reader->event);
  yaml_parser_delete(&reader->parser);
  free(reader);
}

static void set_text(struct cy_event *event, const void *text, size_t length) {
  event->text = text;
  event->length = length;
}

static void take_error(const yaml_parser_t *parser, struct cy_event *event) {
  const char *problem = parser->problem ? parser->problem : "";
  set_text(event, problem, strlen(problem));
  event->line = parser->problem_mark.line;
  event->column = parser->problem_mark.column;
  event->offset = parser->problem_offset;
  event->has_start = parser->context != NULL;
  event->start_line = parser->context_mark.line;
  event->start_column = parser->context_mark.column;
  switch (parser->error) {
  case YAML_READER_ERROR: event->kind = CY_READER_ERROR; break;
  case YAML_SCANNER_ERROR:
  case YAML_PARSER_ERROR: event->kind = CY_SYNTAX_ERROR; break;
  default: event->kind = CY_OUT_OF_MEMORY;
  }
}

static void take_piece(const yaml_event_t *piece, struct cy_event *event) {
  event->line = piece->start_mark.line;
  event->column = piece->start_mark.column;
  switch (piece->type) {
  case YAML_DOCUMENT_START_EVENT: event->kind = CY_DOCUMENT_START; break;
  case YAML_DOCUMENT_END_EVENT: event->kind = CY_DOCUMENT_END; break;
  case YAML_ALIAS_EVENT:
    event->kind = CY_ALIAS;
    set_text(event, piece->data.alias.anchor, strlen((const char *)piece->data.alias.anchor));
    break;
  case YAML_SCALAR_EVENT:
    event->kind = CY_SCALAR;
    set_text(event, piece->data.scalar.value, piece->data.scalar.length);
    event->anchor = (const char *)piece->data.scalar.anchor;
    break;
  case YAML_SEQUENCE_START_EVENT:
    event->kind = CY_SEQUENCE_START;
    event->anchor = (const char *)piece->data.sequence_start.anchor;
    break;
  case YAML_SEQUENCE_END_EVENT: event->kind = CY_SEQUENCE_END; break;
  case YAML_MAPPING_START_EVENT:
    event->kind = CY_MAPPING_START;
    event->anchor = (const char *)piece->data.mapping_start.anchor;
    break;
  case YAML_MAPPING_END_EVENT: event->kind = CY_MAPPING_END; break;
  default: event->kind = CY_STREAM_END;
  }
}

void cy_next(struct cy_reader *reader, struct cy_event *event) {
  memset(event, 0, sizeof *event);
  // The start of the stream says nothing but the encoding, which is known.
  do {
    yaml_event_delete(&reader->event);
    if (!yaml_parser_parse(&reader->parser, &reader->event)) return take_error(&reader->parser, event);
  } while (reader->event.type == YAML_STREAM_START_EVENT);
  take_piece(&reader->event, event);
}
