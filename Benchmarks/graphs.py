"""Deterministic test graphs in the binary form that graph-speed and peers.py read.

community-N-M   groups of about sqrt(N) members, three links of four inside the group, a few
                members with many links, a fifth of the links answered, weights 1..5
scalefree-N-M   each new vertex links to others in proportion to their links, each link turned
                round by chance, weights 1..5

The form: b"PVG1", i64 n, i64 m, i32 source[m], i32 target[m], f64 weight[m], sorted.
"""
import os
import struct
import zlib

import numpy as np


def community(n, m, random):
    group = random.integers(0, max(4, round(n ** 0.5)), n)
    order = np.argsort(group, kind="stable")
    start = np.searchsorted(group[order], np.arange(group.max() + 1))
    size = np.bincount(group)
    keys = np.empty(0, np.int64)
    while len(keys) < m:
        count = int((m - len(keys)) * 1.5) + 100
        # The square of a uniform number prefers the first: these become the hubs.
        source = (random.random(count) ** 2 * n).astype(np.int64)
        inside = random.random(count) < 0.75
        near = order[start[group[source]] + (random.random(count) ** 2 * size[group[source]]).astype(np.int64)]
        target = np.where(inside, near, (random.random(count) ** 2 * n).astype(np.int64))
        answered = random.random(count) < 0.25
        source, target = (np.concatenate([source, target[answered]]),
                          np.concatenate([target, source[answered]]))
        keep = source != target
        keys = np.concatenate([keys, source[keep] * n + target[keep]])
        keys = keys[np.sort(np.unique(keys, return_index=True)[1])][:m]
    label = random.permutation(n)
    return label[keys // n], label[keys % n]


def scalefree(n, m, random):
    per = max(1, m // n)
    ends = list(range(per + 1)) * per
    source, target = [], []
    for vertex in range(per + 1, n):
        chosen = set()
        while len(chosen) < per:
            chosen.add(ends[int(random.integers(0, len(ends)))])
        for other in sorted(chosen):
            source.append(vertex)
            target.append(other)
            ends += [vertex, other]
    source, target = np.array(source), np.array(target)
    turned = random.random(len(source)) < 0.5
    label = random.permutation(n)
    return (label[np.where(turned, target, source)], label[np.where(turned, source, target)])


def file(folder, name):
    """The path of a graph, made when it is not there yet."""
    path = os.path.join(folder, name + ".bin")
    if os.path.exists(path):
        return path
    os.makedirs(folder, exist_ok=True)
    kind, n, m = name.split("-")
    random = np.random.Generator(np.random.PCG64(zlib.crc32(name.encode())))
    source, target = {"community": community, "scalefree": scalefree}[kind](int(n), int(m), random)
    order = np.lexsort((target, source))
    source, target = source[order], target[order]
    weight = 1.0 + random.integers(0, 5, len(source))
    with open(path, "wb") as out:
        out.write(b"PVG1" + struct.pack("<qq", int(n), len(source)))
        out.write(source.astype("<i4").tobytes() + target.astype("<i4").tobytes())
        out.write(weight.astype("<f8").tobytes())
    return path
