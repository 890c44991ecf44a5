"""Reads the exports of `parvis convert` with networkx and compares nodes and edges with the tables;
reads the files of maps with PyYAML, a reader of YAML 1.1, and compares names and texts.

Usage: python3 Tests/Exchange/check.py PROGRAM FILE...    (needs the packages of requirements.txt)

The tables are read with the csv module of Python, the networks with networkx: nothing of Parvis
takes part but what it wrote. The same files are read back by Parvis, and the results compared.
"""

import collections
import csv
import json
import pathlib
import subprocess
import sys
import tempfile

import networkx
import yaml


def run(*arguments):
    result = subprocess.run(arguments, capture_output=True, text=True)
    if result.returncode != 0:
        sys.exit(f"{' '.join(arguments)}: {result.returncode}\n{result.stderr}")
    return result.stdout


def rows(folder, name):
    path = folder / name
    if not path.exists():
        return []
    return table(path, ";")


def table(path, separator):
    """The rows of a table, without the apostrophe that keeps a cell from being a formula."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [
            {key: value[1:] if value[:1] == "'" and value.lstrip("'")[:1] in tuple("=+-@") else value
             for key, value in row.items()}
            for row in csv.DictReader(file, delimiter=separator)]


def parts(cell):
    """The names of a cell of the form `A : 3 | B`, with their scores."""
    for part in filter(None, (part.strip() for part in (cell or "").split("|"))):
        name, _, score = part.rpartition(" : ") if " : " in part else (part, "", None)
        quoted = len(name) > 1 and name[0] == name[-1] == '"'
        yield name[1:-1].replace('""', '"') if quoted else name, score


def middle(score):
    if score in (None, ""):
        return None
    if score == "inconnue":
        return 2.0
    low, _, high = score.partition(" à ")
    return (float(low) + float(high or low)) / 2


def expected(folder, with_publics):
    """Nodes, and edges as (from, to, type, weight), from the tables."""
    nodes = {row["nom"] for row in rows(folder, "acteurs.csv")}
    edges = collections.Counter()
    themes = {row["nom"] for row in rows(folder, "thèmes.csv")}
    for row in rows(folder, "liens.csv"):
        if not with_publics and row["type"] in ("intérêt", "représente", "relaie"):
            continue
        # A link without strength is one of unknown strength; a voice without is not.
        is_voice = row["type"] in ("représente", "relaie")
        weight = middle(row.get("force") or (None if is_voice else "inconnue"))
        edges[row["de"], row["vers"], row["type"], weight] += 1
        if row.get("réciproque"):
            edges[row["vers"], row["de"], row["type"], weight] += 1
    if not with_publics:
        return nodes, edges
    for row in rows(folder, "acteurs.csv"):
        for kind in ("représente", "relaie"):
            for name, score in parts(row.get(kind)):
                edges[row["nom"], name, kind, middle(score)] += 1
    for row in rows(folder, "publics.csv"):
        nodes.add(row["nom"])
        for name, score in parts(row.get("concernés par")):
            edges[row["nom"], name, "concernés par", middle(score)] += 1
    return nodes | themes, edges


def of_graph(graph, type_key, weight_key):
    nodes = [data.get("label", node) for node, data in graph.nodes(data=True)]
    label = dict(zip(graph.nodes, nodes))
    edges = collections.Counter()
    for start, end, data in graph.edges(data=True):
        weight = data.get(weight_key)
        edges[label[start], label[end], data[type_key], None if weight is None else float(weight)] += 1
    return set(nodes), edges


def of_kumu(elements, connections):
    edges = collections.Counter()
    for one in connections:
        weight = one.get("force")
        edges[one["from"], one["to"], one["type"], float(weight) if weight not in (None, "") else None] += 1
    return {one["label"] for one in elements}, edges


UNDIRECTED = ("contact", "coopère", "alliance", "conflit")


def marked(path, mark):
    """How many edges of a file say that they have no direction."""
    return pathlib.Path(path).read_text(encoding="utf-8").count(mark)


def with_default_weight(edges):
    """An edge without weight has the weight 1, as in GEXF and Pajek."""
    return collections.Counter(
        {(start, end, kind, 1.0 if weight is None else weight): count
         for (start, end, kind, weight), count in edges.items()})


SECTIONS = {
    "parties prenantes": "acteurs.csv", "publics attendus": "publics.csv", "thèmes": "thèmes.csv",
    "territoires": "territoires.csv"}
TEXTS = ("groupe", "rôle", "commentaire", "source", "cible", "cadre")


def of_yaml(file, document, tables):
    """What PyYAML reads otherwise than the tables say it: names, and the texts beside them."""
    findings = []
    count = 0
    for section, table_name in SECTIONS.items():
        wanted = {row["nom"]: row for row in rows(tables, table_name)}
        content = document.get(section) or {}
        if isinstance(content, list):
            content = {next(iter(one)) if isinstance(one, dict) else one: None for one in content}
        if set(content) != set(wanted):
            findings.append(f"{file} YAML: {section} differ: {set(content) ^ set(wanted)}")
        for name, entries in content.items():
            for key in TEXTS:
                value = (entries or {}).get(key)
                if value is None:
                    continue
                count += 1
                if not isinstance(value, str) or value != wanted.get(name, {}).get(key):
                    findings.append(f"{file} YAML: {name!r} has {key} {value!r}")
    print(f"{file} YAML: {sum(len(document.get(one) or []) for one in SECTIONS)} names, {count} texts")
    return findings


def check(program, file, folder):
    findings = []

    def compare(name, found, wanted):
        for what, left, right in zip(("nodes", "edges"), found, wanted):
            if left != right:
                findings.append(f"{file} {name}: {what} differ: {set(left) ^ set(right)}")
        print(f"{file} {name}: {len(found[0])} nodes, {sum(found[1].values())} edges")

    tables = folder / "tables"
    run(program, "convert", file, "-o", str(tables), "--lang", "fr", "--profile", "interne")
    outputs = {}
    for ending in ("graphml", "gexf", "net", "dot", "json"):
        outputs[ending] = str(folder / f"network.{ending}")
        run(program, "convert", file, "-o", outputs[ending], "--lang", "fr", "--profile", "interne")
    kumu = folder / "kumu"
    run(program, "convert", file, "--format", "kumu-csv", "-o", str(kumu), "--lang", "fr",
        "--profile", "interne")

    whole, small = expected(tables, True), expected(tables, False)
    undirected = sum(count for edge, count in whole[1].items() if edge[2] in UNDIRECTED)
    # networkx refuses to mix edges with and without direction.
    directed = {}
    for ending in ("graphml", "gexf"):
        directed[ending] = str(folder / f"directed.{ending}")
        run(program, "convert", file, "-o", directed[ending], "--directed", "--lang", "fr",
            "--profile", "interne")
    count = marked(outputs["graphml"], ' directed="false"')
    if count != undirected:
        findings.append(f"{file} GraphML: {count} undirected edges, {undirected} expected")
    graphml = networkx.read_graphml(directed["graphml"])
    compare("GraphML", of_graph(graphml, "type", "weight"), whole)

    count = marked(outputs["gexf"], ' type="undirected"')
    if count != undirected:
        findings.append(f"{file} GEXF: {count} undirected edges, {undirected} expected")
    gexf = networkx.read_gexf(directed["gexf"])
    found = of_graph(gexf, "relation", "weight")
    compare("GEXF", (found[0], with_default_weight(found[1])),
            (whole[0], with_default_weight(whole[1])))

    # What networkx saves again is the same map; it puts links in the order of their first ends.
    again = {"graphml": str(folder / "again.graphml"), "gexf": str(folder / "again.gexf")}
    networkx.write_graphml(graphml, again["graphml"], named_key_ids=True)
    networkx.write_gexf(gexf, again["gexf"])
    maps = {tuple(sorted(run(program, "convert", source, "--format", "yaml", "-o", "-").splitlines()))
            for source in (outputs["graphml"], again["graphml"], again["gexf"])}
    if len(maps) != 1:
        findings.append(f"{file}: what networkx saves again reads as another map")

    # In Pajek quotation marks become apostrophes.
    def pajek(text):
        return text.replace('"', "'").replace("\\", "/")

    graph = networkx.read_pajek(outputs["net"])
    edges = collections.Counter(
        (start, end, data["l"], float(data["weight"])) for start, end, data in graph.edges(data=True))
    compare("Pajek", (set(graph.nodes), edges), (
        {pajek(name) for name in small[0]},
        collections.Counter({(pajek(a), pajek(b), t, w): n for (a, b, t, w), n in small[1].items()})))

    graph = networkx.nx_pydot.read_dot(outputs["dot"])

    def bare(value):
        return value.strip('"').replace('\\"', '"').replace("\\\\", "\\")

    label = {node: bare(data["label"]) for node, data in graph.nodes(data=True) if "label" in data}
    edges = collections.Counter(
        (label[start], label[end], bare(data["type"]), float(bare(data["strength"])))
        for start, end, data in graph.edges(data=True))
    compare("DOT", (set(label.values()), edges), small)

    document = json.loads(pathlib.Path(outputs["json"]).read_text())
    compare("Kumu JSON", of_kumu(document["elements"], document["connections"]), whole)

    elements = [{**row, "label": row["Label"]} for row in table(kumu / "elements.csv", ",")]
    connections = [
        {**row, "from": row["From"], "to": row["To"], "type": row["Type"]}
        for row in table(kumu / "connections.csv", ",")]
    compare("Kumu CSV", of_kumu(elements, connections), whole)

    written = run(program, "convert", file, "--format", "yaml", "-o", "-", "--lang", "fr",
                  "--profile", "interne")
    findings += of_yaml(file, yaml.safe_load(written), tables)

    back = set()
    for source in (outputs["graphml"], outputs["gexf"], outputs["json"], str(kumu)):
        back.add(run(program, "convert", source, "--format", "yaml", "-o", "-"))
    if len(back) != 1:
        findings.append(f"{file}: the forms read back as {len(back)} different maps")
    return findings


def main():
    program, files = sys.argv[1], sys.argv[2:]
    findings = []
    for file in files:
        with tempfile.TemporaryDirectory() as folder:
            findings += check(program, file, pathlib.Path(folder))
    for finding in findings:
        print(finding)
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
