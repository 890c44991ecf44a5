// The part of libyaml that the event reader uses: texts in, flat events out.
//
// No structure of libyaml crosses this border, so Swift compiles without its headers and a
// machine that lacks them reads our own sentence, not a page of the compiler's.

#ifndef PARVIS_CLIBYAML_SHIM_H
#define PARVIS_CLIBYAML_SHIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct lyk_parser lyk_parser;

typedef enum lyk_kind {
    lyk_kind_other,
    lyk_kind_stream_end,
    lyk_kind_document_start,
    lyk_kind_scalar,
    lyk_kind_list_start,
    lyk_kind_list_end,
    lyk_kind_mapping_start,
    lyk_kind_mapping_end,
    lyk_kind_alias
} lyk_kind;

/// One event; `text` belongs to the parser and lives until the next call.
typedef struct lyk_event {
    const uint8_t *text;
    size_t length;
    /// In characters (Unicode scalars) from the beginning.
    size_t start;
    size_t end;
    lyk_kind kind;
    bool is_plain;
    bool is_anchored;
    bool is_tagged;
} lyk_event;

/// Why the text is not YAML; the words belong to the library or are null.
typedef struct lyk_failure {
    const char *problem;
    const char *context;
    size_t problem_index;
    size_t context_index;
} lyk_failure;

/// The version of the library that is linked, as “0.2.5”.
const char *lyk_version(void);

/// A parser of UTF-8 bytes, which must outlive it; null when there is no memory.
lyk_parser *lyk_parser_create(const uint8_t *bytes, size_t count);
void lyk_parser_free(lyk_parser *parser);

/// Reads the next event; false when the text is not YAML.
bool lyk_parser_next(lyk_parser *parser, lyk_event *event);

/// What stopped the last call.
lyk_failure lyk_parser_failure(const lyk_parser *parser);

#endif
