#include "CGraphvizShim.h"

// Without pkg-config no include path is known: both places are tried.
#if __has_include(<gvc.h>) && __has_include(<cgraph.h>)
#include <cgraph.h>
#include <gvc.h>
#define GVK_FOUND 1
#elif __has_include(<graphviz/gvc.h>)
#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>
#define GVK_FOUND 1
#endif

#ifndef GVK_FOUND
#error "Graphviz est introuvable : lancez « make setup » (Graphviz was not found: run “make setup”)"
#else

static void (*receiver)(const char *fragment);

static int forward_message(char *fragment) {
    if (receiver) receiver(fragment);
    return 0;
}

void gvk_receive_messages(void (*receive)(const char *fragment)) {
    receiver = receive;
    agseterr(AGWARN);
    agseterrf((agusererrf)forward_message);
}

gvk_context *gvk_context_create(void) { return (gvk_context *)gvContext(); }

const char *gvk_version(gvk_context *context) { return gvcVersion((GVC_t *)context); }

gvk_graph *gvk_graph_parse(const char *dot) { return (gvk_graph *)agmemread(dot); }

void gvk_graph_close(gvk_graph *graph) { agclose((Agraph_t *)graph); }

int gvk_layout(gvk_context *context, gvk_graph *graph, const char *engine) {
    return gvLayout((GVC_t *)context, (Agraph_t *)graph, engine);
}

void gvk_layout_free(gvk_context *context, gvk_graph *graph) {
    gvFreeLayout((GVC_t *)context, (Agraph_t *)graph);
}

// The length is an unsigned int up to version 8 and a size_t since then.
typedef int render_unsigned(GVC_t *, Agraph_t *, const char *, char **, unsigned int *);
typedef int render_size(GVC_t *, Agraph_t *, const char *, char **, size_t *);

static inline int via_unsigned(
    render_unsigned *render, GVC_t *context, Agraph_t *graph, const char *format, char **bytes,
    size_t *length) {
    unsigned int count = 0;
    int status = render(context, graph, format, bytes, &count);
    *length = count;
    return status;
}

static inline int via_size(
    render_size *render, GVC_t *context, Agraph_t *graph, const char *format, char **bytes,
    size_t *length) {
    return render(context, graph, format, bytes, length);
}

int gvk_render(
    gvk_context *context, gvk_graph *graph, const char *format, char **bytes, size_t *length) {
    *bytes = NULL;
    *length = 0;
    return _Generic(&gvRenderData, render_unsigned *: via_unsigned, default: via_size)(
        gvRenderData, (GVC_t *)context, (Agraph_t *)graph, format, bytes, length);
}

void gvk_bytes_free(char *bytes) { gvFreeRenderData(bytes); }

void gvk_write_geometry(gvk_graph *graph) { attach_attrs((Agraph_t *)graph); }

gvk_node *gvk_next_node(gvk_graph *graph, gvk_node *previous) {
    return (gvk_node *)(previous ? agnxtnode((Agraph_t *)graph, (Agnode_t *)previous)
                                 : agfstnode((Agraph_t *)graph));
}

gvk_edge *gvk_next_edge(gvk_graph *graph, gvk_node *node, gvk_edge *previous) {
    return (gvk_edge *)(previous ? agnxtout((Agraph_t *)graph, (Agedge_t *)previous)
                                 : agfstout((Agraph_t *)graph, (Agnode_t *)node));
}

const char *gvk_node_name(gvk_node *node) { return agnameof(node); }

const char *gvk_edge_head_name(gvk_edge *edge) { return agnameof(aghead((Agedge_t *)edge)); }

const char *gvk_graph_attribute(gvk_graph *graph, const char *name) {
    return agget(graph, (char *)name);
}

const char *gvk_node_attribute(gvk_node *node, const char *name) {
    return agget(node, (char *)name);
}

const char *gvk_edge_attribute(gvk_edge *edge, const char *name) {
    return agget(edge, (char *)name);
}

#endif
