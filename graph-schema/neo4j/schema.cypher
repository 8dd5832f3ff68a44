// Names are prefixed, so that they stand together in SHOW INDEXES. An index that exists under another name is left as it is.
CREATE CONSTRAINT kg_actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT kg_concept_id IF NOT EXISTS FOR (n:Concept) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT kg_document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT kg_claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE INDEX kg_actor_name IF NOT EXISTS FOR (n:Actor) ON (n.name);
CREATE INDEX kg_concept_name IF NOT EXISTS FOR (n:Concept) ON (n.name);
CREATE INDEX kg_claim_relation IF NOT EXISTS FOR (n:Claim) ON (n.relation);
CREATE FULLTEXT INDEX kg_names IF NOT EXISTS FOR (n:Actor|Concept) ON EACH [n.name, n.aliases];
CREATE FULLTEXT INDEX kg_quotes IF NOT EXISTS FOR (n:Claim) ON EACH [n.quote] OPTIONS {indexConfig: {`fulltext.eventually_consistent`: true}};
