// Finds a relationship by its id: when it has changed or gone, and when somebody asks for its evidence.
CREATE INDEX {index} IF NOT EXISTS FOR ()-[r:{type}]-() ON (r.id);
