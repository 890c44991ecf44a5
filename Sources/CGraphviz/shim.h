// Carries the flags of pkg-config only; the calls to Graphviz stand in CGraphvizShim.
