"""Reads a JSON-LD file with rdflib and prints what it found."""
import sys

import rdflib
from rdflib.namespace import RDF

graph = rdflib.Graph().parse(sys.argv[1], format="json-ld")
schema = rdflib.Namespace("https://schema.org/")
print(f"{len(set(graph.subjects(RDF.type, RDF.Statement)))} statements, "
      f"{len(set(graph.subjects(RDF.type, schema.CreativeWork)))} documents, "
      f"{graph.value(rdflib.URIRef('urn:kg:entity:china'), schema.name)}")
