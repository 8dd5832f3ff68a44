"""Computes the measures of a GraphML file with networkx and igraph and prints how far ours are from theirs, as JSON.

Arguments: the file, and the symmetric relations (lower case, comma-separated), which count both ways.
"""
import json
import random
import sys

import igraph
import networkx as nx

read = nx.read_graphml(sys.argv[1], force_multigraph=True)
symmetric = set(sys.argv[2].split(","))

directed = nx.MultiDiGraph()
directed.add_nodes_from(read)
for source, target, data in read.edges(data=True):
    directed.add_edge(source, target, weight=data["weight"])
    if data["relation"] in symmetric and source != target:
        directed.add_edge(target, source, weight=data["weight"])

order = list(read)
number = {node: i for i, node in enumerate(order)}
both = igraph.Graph(n=len(order), edges=[(number[s], number[t]) for s, t in read.edges()])
weights = [data["weight"] for _, _, data in read.edges(data=True)]
other = igraph.Graph(n=len(order), edges=[(number[s], number[t]) for s, t in directed.edges()], directed=True)


def difference(ours, theirs):
    return max((abs(read.nodes[n][ours] - theirs[n]) for n in read), default=0)


random.seed(1)
runs = [both.community_leiden(objective_function="modularity", weights=weights, n_iterations=-1) for _ in range(5)]
print(json.dumps({
    "pagerank": difference("pagerank", nx.pagerank(directed, tol=1e-15, max_iter=10000)),
    "pagerank_igraph": difference("pagerank", dict(zip(order, other.pagerank(weights=[d["weight"] for *_, d in directed.edges(data=True)])))),
    "betweenness": difference("betweenness", nx.betweenness_centrality(nx.DiGraph(directed))),
    "betweenness_igraph": difference("betweenness", dict(zip(order, [
        b / max((len(order) - 1) * (len(order) - 2), 1) for b in other.simplify().betweenness()]))),
    "degree": difference("degree", dict(read.degree())),
    "weighted_degree": difference("weighted_degree", dict(read.degree(weight="weight"))),
    "modularity": both.modularity([read.nodes[n]["community"] for n in order], weights=weights),
    "leiden": max(run.modularity for run in runs),
}))
