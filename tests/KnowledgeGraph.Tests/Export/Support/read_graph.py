"""Reads a GraphML file with networkx and with igraph and prints what they found, as JSON."""
import json
import sys

import igraph
import networkx as nx

graph = nx.read_graphml(sys.argv[1], force_multigraph=True)
other = igraph.Graph.Read_GraphML(sys.argv[1])
print(json.dumps({
    "directed": graph.is_directed(),
    "nodes": {n: d for n, d in graph.nodes(data=True)},
    "edges": [{"source": s, "target": t, "key": k, **d} for s, t, k, d in graph.edges(keys=True, data=True)],
    "igraph": {
        "directed": other.is_directed(),
        "nodes": other.vcount(),
        "edges": other.ecount(),
        "node_attributes": other.vs.attributes(),
        "edge_attributes": other.es.attributes(),
        "labels": other.vs["label"] if other.vcount() else [],
        "quotes": other.es["quote"] if other.ecount() else [],
    },
}))
