// The part of libgraphviz that GraphvizKit uses, on opaque pointers.
//
// No structure, macro or global of Graphviz crosses this border: their shape changes from one
// version to the next. Calls are not thread-safe; GraphvizKit holds one lock around them.

#ifndef PARVIS_CGRAPHVIZ_SHIM_H
#define PARVIS_CGRAPHVIZ_SHIM_H

#include <stddef.h>

typedef struct gvk_context gvk_context;
typedef struct gvk_graph gvk_graph;
typedef struct gvk_node gvk_node;
typedef struct gvk_edge gvk_edge;

/// Creates the one context of the process, with the plug-ins that the installation declares.
gvk_context *gvk_context_create(void);

/// The version of the library, owned by the context.
const char *gvk_version(gvk_context *context);

/// Sends every message of the library, in fragments, to `receive` instead of the standard error.
void gvk_receive_messages(void (*receive)(const char *fragment));

/// Parses one graph; null when the text is not DOT.
gvk_graph *gvk_graph_parse(const char *dot);
void gvk_graph_close(gvk_graph *graph);

/// Places the graph; 0 on success, although errors may have been sent as messages.
int gvk_layout(gvk_context *context, gvk_graph *graph, const char *engine);
void gvk_layout_free(gvk_context *context, gvk_graph *graph);

/// Draws a placed graph into `*bytes`, to be given back to `gvk_bytes_free`; 0 on success.
int gvk_render(
    gvk_context *context, gvk_graph *graph, const char *format, char **bytes, size_t *length);
void gvk_bytes_free(char *bytes);

/// Writes the geometry of a placed graph into attributes that `gvk_*_attribute` can read.
void gvk_write_geometry(gvk_graph *graph);

/// The first node when `previous` is null, null after the last one.
gvk_node *gvk_next_node(gvk_graph *graph, gvk_node *previous);

/// The first edge that leaves `node` when `previous` is null, null after the last one.
gvk_edge *gvk_next_edge(gvk_graph *graph, gvk_node *node, gvk_edge *previous);

/// The name of a node, owned by the graph.
const char *gvk_node_name(gvk_node *node);

/// The name of the node where an edge arrives, owned by the graph.
const char *gvk_edge_head_name(gvk_edge *edge);

/// The value of an attribute, null when the graph has none of that name; owned by the graph.
const char *gvk_graph_attribute(gvk_graph *graph, const char *name);
const char *gvk_node_attribute(gvk_node *node, const char *name);
const char *gvk_edge_attribute(gvk_edge *edge, const char *name);

#endif
