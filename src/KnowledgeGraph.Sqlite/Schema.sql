-- A workspace, version 3. Lists are JSON arrays; offsets count UTF-16 units of documents.text.
-- All other tables hang on documents: deleting a document deletes what it gave.

CREATE TABLE documents (
  key INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  id TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  title TEXT NOT NULL,
  authors TEXT NOT NULL,
  publisher TEXT,
  published TEXT,
  source TEXT,
  sentences_read INTEGER NOT NULL,
  sentences_skipped INTEGER NOT NULL,
  sentences_failed INTEGER NOT NULL,
  words INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  text TEXT NOT NULL
);

-- Documents that were left out or could not be read.
CREATE TABLE left_out (
  name TEXT PRIMARY KEY,
  status TEXT NOT NULL CHECK (status IN ('skipped', 'failed')),
  reason TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE blocks (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  number INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  kind TEXT NOT NULL,
  skip_reason TEXT,
  hidden TEXT NOT NULL, -- markup inside: starts and ends in turn, with spaces between them
  PRIMARY KEY (document, number)
) WITHOUT ROWID;

CREATE TABLE sentences (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  number INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  status TEXT NOT NULL,
  reason TEXT,
  PRIMARY KEY (document, number)
) WITHOUT ROWID;

-- What each document says of an entity; one entity is made of these rows when they are read. In the order of documents, not of
-- entities: a document is then written to one place of the file, and sorting all when they are read costs less than writing to hundreds.
CREATE TABLE entities (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  aliases TEXT NOT NULL,
  PRIMARY KEY (document, id)
) WITHOUT ROWID;

CREATE TABLE mentions (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  entity TEXT NOT NULL,
  count INTEGER NOT NULL,
  forms TEXT NOT NULL,
  PRIMARY KEY (document, entity)
) WITHOUT ROWID;

CREATE TABLE claims (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  id TEXT NOT NULL,
  sentence INTEGER NOT NULL,
  source TEXT NOT NULL,
  relation TEXT NOT NULL,
  target TEXT NOT NULL,
  polarity TEXT NOT NULL,
  modality TEXT NOT NULL,
  attributed_to TEXT NOT NULL,
  time TEXT,
  quote TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  confidence REAL NOT NULL,
  extractor TEXT NOT NULL
);
CREATE INDEX claims_by_document ON claims (document);
-- Holds all that a relationship needs, so that adding claims up reads this index from end to end and nothing else.
CREATE INDEX claims_by_triple ON claims (source, relation, target, document, polarity, modality, confidence, time);

-- Sorted here: asked to sort what it has grouped already, SQLite would put all of it aside first.
CREATE VIEW relationships AS
SELECT
  source,
  relation,
  target,
  count(*) AS claims,
  count(DISTINCT document) AS documents,
  sum(polarity = 'affirmed') AS affirmed,
  sum(polarity = 'negated') AS negated,
  sum(modality = 'asserted') AS asserted,
  sum(modality = 'possible') AS possible,
  sum(modality = 'proposed') AS proposed,
  max(confidence) AS confidence,
  sum(CAST(confidence * 10000 + 0.5 AS INTEGER)) / 10000.0 AS weight,
  min(substr(time, 1, instr(time || '/', '/') - 1)) AS first,
  max(substr(time, instr(time, '/') + 1)) AS last
FROM claims
GROUP BY source, relation, target
ORDER BY source, relation, target;

-- What the shape of the graph says of each entity. Any change of the documents changes the shape: what was measured before goes.
CREATE TABLE measures (
  entity TEXT PRIMARY KEY,
  degree INTEGER NOT NULL,
  weighted_degree REAL NOT NULL,
  pagerank REAL NOT NULL,
  betweenness REAL NOT NULL,
  community INTEGER NOT NULL,
  x REAL NOT NULL,
  y REAL NOT NULL,
  size REAL NOT NULL
) WITHOUT ROWID;
CREATE TRIGGER document_added AFTER INSERT ON documents BEGIN DELETE FROM measures; END;
CREATE TRIGGER document_removed AFTER DELETE ON documents BEGIN DELETE FROM measures; END;

-- Where the documents came from: files, folders and globs as absolute paths, so that quotations can be checked against them.
CREATE TABLE origins (
  path TEXT PRIMARY KEY
) WITHOUT ROWID;

-- Parses by the hash of the sentence and the model's version; they outlive the documents.
CREATE TABLE parses (
  key BLOB PRIMARY KEY,
  parse BLOB NOT NULL
) WITHOUT ROWID;
