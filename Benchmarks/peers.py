"""Times one measure of one other library on one graph, in this process; prints one JSON line.

    peers.py LIBRARY FILE.bin MEASURE [--threads T] [--budget SECONDS] [--sources K]

Lengths are 6 - weight, or 1 / weight for betweenness_real. Measures of the undirected projection
get it ready-made; the time to build a library's graph is not counted.
"""
import argparse
import json
import os
import resource
import struct
import time

parser = argparse.ArgumentParser()
parser.add_argument("library")
parser.add_argument("file")
parser.add_argument("measure")
parser.add_argument("--threads", type=int, default=1)
parser.add_argument("--budget", type=float, default=1)
parser.add_argument("--sources", type=int)
options = parser.parse_args()
for name in ("OMP_NUM_THREADS", "RAYON_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[name] = str(options.threads)

import numpy as np  # noqa: E402  (after the environment is set)

raw = open(options.file, "rb").read()
n, m = struct.unpack_from("<qq", raw, 4)
source = np.frombuffer(raw, "<i4", m, 20).astype(np.int64)
target = np.frombuffer(raw, "<i4", m, 20 + 4 * m).astype(np.int64)
weight = np.frombuffer(raw, "<f8", m, 20 + 8 * m).copy()
measure = options.measure
directed = measure not in ("articulation", "bridges", "kcore", "leiden", "constraint")
if not directed:
    pairs, inverse = np.unique(
        np.minimum(source, target) * n + np.maximum(source, target), return_inverse=True)
    source, target, weight = pairs // n, pairs % n, np.bincount(inverse, weights=weight)
if measure.endswith("_w"):
    weight = 6 - weight
if measure.endswith("_real"):
    weight = 1 / weight
plain = measure in ("betweenness", "harmonic", "closeness", "reach", "components_weak",
                    "components_strong", "articulation", "bridges", "kcore")
sources = [i * (n // options.sources) for i in range(options.sources)] if options.sources else None
# The sum of the errors of a whole PageRank vector.
precision = 1e-10


def modularity(groups):
    groups = np.asarray(groups)
    total = weight.sum()
    degree = np.bincount(source, weights=weight, minlength=n) + np.bincount(target, weights=weight, minlength=n)
    inside = np.bincount(groups[source], weights=weight * (groups[source] == groups[target]))
    return float(inside.sum() / total - ((np.bincount(groups, weights=degree) / (2 * total)) ** 2).sum())


def by_vertex(mapping):
    return [mapping[v] for v in range(n)]


def igraph():
    import igraph
    g = igraph.Graph(n, np.column_stack([source, target]), directed=directed)
    w = weight.tolist()
    return {
        "degree": lambda: g.strength(mode="out", weights=w),
        "pagerank": lambda: g.pagerank(weights=w),
        "eigenvector": lambda: g.eigenvector_centrality(weights=w),
        "hits": lambda: (g.hub_score(weights=w), g.authority_score(weights=w))[1],
        "harmonic": lambda: g.harmonic_centrality(mode="in", normalized=False),
        "harmonic_w": lambda: g.harmonic_centrality(mode="in", normalized=False, weights=w),
        "closeness": lambda: g.closeness(mode="in"),
        "closeness_w": lambda: g.closeness(mode="in", weights=w),
        "betweenness": lambda: g.betweenness(sources=sources),
        "betweenness_w": lambda: g.betweenness(weights=w, sources=sources),
        "betweenness_real": lambda: g.betweenness(weights=w, sources=sources),
        "articulation": lambda: [1.0] * len(g.articulation_points()),
        "bridges": lambda: [1.0] * len(g.bridges()),
        "kcore": lambda: g.coreness(),
        "leiden": lambda: g.community_leiden("modularity", weights=w, n_iterations=-1).membership,
        "components_weak": lambda: [1.0] * len(g.connected_components("weak")),
        "components_strong": lambda: [1.0] * len(g.connected_components("strong")),
        "constraint": lambda: g.constraint(weights=w),
        "reach": lambda: [size - 1 for size in g.neighborhood_size(order=n, mode="out")],
    }


def networkit():
    import networkit as nk
    nk.setNumberOfThreads(options.threads)
    g = nk.GraphFromCoo((np.ones(len(source)) if plain else weight, (source, target)), n=n,
                        weighted=not plain, directed=directed)

    def run(algorithm):
        algorithm.run()
        return algorithm

    def pagerank():
        algorithm = nk.centrality.PageRank(
            g, damp=0.85, tol=precision,
            distributeSinks=nk.centrality.SinkHandling.DistributeSinks)
        algorithm.norm = nk.centrality.Norm.L1_NORM
        return run(algorithm).scores()

    def reach():
        reached = run(nk.reachability.ReachableNodes(g, exact=True))
        return [reached.numberOfReachableNodes(v) - 1 for v in range(n)]
    c = nk.centrality
    return {
        "pagerank": pagerank,
        "eigenvector": lambda: run(c.EigenvectorCentrality(g, tol=1e-9)).scores(),
        "katz": lambda: run(c.KatzCentrality(g, 0.002, 1.0, 1e-12)).scores(),
        "harmonic": lambda: run(c.HarmonicCloseness(g, False)).scores(),
        "harmonic_w": lambda: run(c.HarmonicCloseness(g, False)).scores(),
        "betweenness": lambda: run(c.Betweenness(g)).scores(),
        "betweenness_w": lambda: run(c.Betweenness(g)).scores(),
        "kcore": lambda: run(c.CoreDecomposition(g)).scores(),
        "leiden": lambda: run(nk.community.ParallelLeiden(g, iterations=10)).getPartition().getVector(),
        "components_weak": lambda: [1.0] * run(nk.components.WeaklyConnectedComponents(g)).numberOfComponents(),
        "components_strong": lambda: [1.0] * run(nk.components.StronglyConnectedComponents(g)).numberOfComponents(),
        "reach": reach,
    }


def rustworkx():
    import rustworkx as rx
    g = rx.PyDiGraph() if directed else rx.PyGraph(multigraph=False)
    g.add_nodes_from(range(n))
    g.add_edges_from(list(zip(source.tolist(), target.tolist(), weight.tolist())))
    alone = 1 if options.threads > 1 else 10 ** 9
    return {
        "pagerank": lambda: by_vertex(rx.pagerank(g, 0.85, weight_fn=float, tol=precision / n, max_iter=500)),
        "eigenvector": lambda: by_vertex(rx.digraph_eigenvector_centrality(g, weight_fn=float, max_iter=1000, tol=1e-9)),
        "katz": lambda: by_vertex(rx.digraph_katz_centrality(g, alpha=0.002, weight_fn=float, tol=1e-12)),
        "hits": lambda: by_vertex(rx.hits(g, weight_fn=float, tol=1e-9, max_iter=2000)[1]),
        "closeness": lambda: by_vertex(rx.digraph_closeness_centrality(g, parallel_threshold=alone)),
        "betweenness": lambda: by_vertex(rx.digraph_betweenness_centrality(g, normalized=False, parallel_threshold=alone)),
        "articulation": lambda: [1.0] * len(rx.articulation_points(g)),
        "bridges": lambda: [1.0] * len(rx.bridges(g)),
        "kcore": lambda: by_vertex(rx.graph_core_number(g)),
        "components_weak": lambda: [1.0] * rx.number_weakly_connected_components(g),
        "components_strong": lambda: [1.0] * len(rx.strongly_connected_components(g)),
    }


def graphtool():
    import warnings
    warnings.simplefilter("ignore")
    import graph_tool
    from graph_tool import centrality as gc, topology as gt
    graph_tool.openmp_set_num_threads(options.threads)
    g = graph_tool.Graph(directed=directed)
    g.add_vertex(n)
    w = g.new_ep("double")
    g.add_edge_list(np.column_stack([source.astype(float), target.astype(float), weight]), eprops=[w])
    return {
        "degree": lambda: g.get_out_degrees(np.arange(n), w),
        "pagerank": lambda: gc.pagerank(g, 0.85, weight=w, epsilon=precision).a,
        "eigenvector": lambda: gc.eigenvector(g, weight=w, epsilon=1e-9)[1].a,
        "katz": lambda: gc.katz(g, alpha=0.002, weight=w, epsilon=1e-12).a,
        "hits": lambda: gc.hits(g, weight=w, epsilon=1e-9)[1].a,
        "harmonic": lambda: gc.closeness(g, harmonic=True, norm=False).a,
        "harmonic_w": lambda: gc.closeness(g, weight=w, harmonic=True, norm=False).a,
        "closeness": lambda: gc.closeness(g).a,
        "closeness_w": lambda: gc.closeness(g, weight=w).a,
        "betweenness": lambda: gc.betweenness(g, pivots=sources, norm=False)[0].a,
        "betweenness_w": lambda: gc.betweenness(g, pivots=sources, weight=w, norm=False)[0].a,
        "betweenness_real": lambda: gc.betweenness(g, pivots=sources, weight=w, norm=False)[0].a,
        "articulation": lambda: [1.0] * int(gt.label_biconnected_components(g)[1].a.sum()),
        "kcore": lambda: gt.kcore_decomposition(g).a,
        "components_weak": lambda: [1.0] * (int(gt.label_components(g, directed=False)[0].a.max()) + 1),
        "components_strong": lambda: [1.0] * (int(gt.label_components(g)[0].a.max()) + 1),
    }


libraries = {"igraph": igraph, "networkit": networkit, "rustworkx": rustworkx, "graphtool": graphtool}
offered = libraries[options.library]()
if measure not in offered or (sources and options.library in ("networkit", "rustworkx")):
    # The latter cannot start from chosen sources only.
    print(json.dumps({"error": "not offered"}))
    raise SystemExit
runs, begin = [], time.perf_counter()
while len(runs) < 20 and (not runs or time.perf_counter() - begin < options.budget):
    usage, wall = resource.getrusage(resource.RUSAGE_SELF), time.perf_counter()
    values = offered[measure]()
    wall = time.perf_counter() - wall
    now = resource.getrusage(resource.RUSAGE_SELF)
    runs.append((wall, now.ru_utime + now.ru_stime - usage.ru_utime - usage.ru_stime))
runs.sort()
result = dict(peer=options.library, measure=measure, threads=options.threads,
              compute_s=runs[len(runs) // 2][0], cpu_s=runs[len(runs) // 2][1], runs=len(runs),
              peak_mb=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
if measure == "leiden":
    result["modularity"] = modularity(values)
else:
    result["check"] = float(np.nan_to_num(np.asarray(values, dtype=float)).sum())
print(json.dumps(result))
