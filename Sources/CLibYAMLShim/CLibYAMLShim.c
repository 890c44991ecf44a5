#include "CLibYAMLShim.h"

#if !__has_include(<yaml.h>)
#error "libyaml est introuvable : lancez « make setup » (libyaml was not found: run “make setup”)"
#else

#include <stdlib.h>
#include <yaml.h>

struct lyk_parser {
    yaml_parser_t parser;
    yaml_event_t event;
};

const char *lyk_version(void) { return yaml_get_version_string(); }

lyk_parser *lyk_parser_create(const uint8_t *bytes, size_t count) {
    // All zero, the event is none, which deleting accepts.
    lyk_parser *made = calloc(1, sizeof *made);
    if (!made) return NULL;
    if (!yaml_parser_initialize(&made->parser)) {
        free(made);
        return NULL;
    }
    yaml_parser_set_input_string(&made->parser, bytes, count);
    yaml_parser_set_encoding(&made->parser, YAML_UTF8_ENCODING);
    return made;
}

void lyk_parser_free(lyk_parser *parser) {
    yaml_event_delete(&parser->event);
    yaml_parser_delete(&parser->parser);
    free(parser);
}

bool lyk_parser_next(lyk_parser *parser, lyk_event *event) {
    yaml_event_t *read = &parser->event;
    yaml_event_delete(read);
    if (!yaml_parser_parse(&parser->parser, read)) return false;
    lyk_event made = {.start = read->start_mark.index, .end = read->end_mark.index};
    switch (read->type) {
        case YAML_SCALAR_EVENT:
            made.kind = lyk_kind_scalar;
            made.text = read->data.scalar.value;
            made.length = read->data.scalar.length;
            made.is_plain = read->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
            made.is_anchored = read->data.scalar.anchor != NULL;
            made.is_tagged = read->data.scalar.tag != NULL;
            break;
        case YAML_SEQUENCE_START_EVENT:
            made.kind = lyk_kind_list_start;
            made.is_anchored = read->data.sequence_start.anchor != NULL;
            made.is_tagged = read->data.sequence_start.tag != NULL;
            break;
        case YAML_MAPPING_START_EVENT:
            made.kind = lyk_kind_mapping_start;
            made.is_anchored = read->data.mapping_start.anchor != NULL;
            made.is_tagged = read->data.mapping_start.tag != NULL;
            break;
        case YAML_SEQUENCE_END_EVENT: made.kind = lyk_kind_list_end; break;
        case YAML_MAPPING_END_EVENT: made.kind = lyk_kind_mapping_end; break;
        case YAML_ALIAS_EVENT: made.kind = lyk_kind_alias; break;
        case YAML_DOCUMENT_START_EVENT: made.kind = lyk_kind_document_start; break;
        case YAML_STREAM_END_EVENT: made.kind = lyk_kind_stream_end; break;
        default: made.kind = lyk_kind_other;
    }
    *event = made;
    return true;
}

lyk_failure lyk_parser_failure(const lyk_parser *parser) {
    const yaml_parser_t *stopped = &parser->parser;
    return (lyk_failure){
        .problem = stopped->problem,
        .context = stopped->context,
        .problem_index = stopped->problem_mark.index,
        .context_index = stopped->context_mark.index,
    };
}

#endif
