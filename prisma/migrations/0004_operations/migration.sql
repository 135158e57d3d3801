-- What operating needs: runs that only collect, time spent waiting, what each source gave, alerts that were given.

ALTER TABLE batches DROP CONSTRAINT batches_kind_check;
ALTER TABLE batches ADD CONSTRAINT batches_kind_check CHECK (kind IN ('daily', 'collect', 'clustering'));

-- A batch that waits for its operator is not slow: its waits are taken off.
ALTER TABLE batches ADD COLUMN waiting_since timestamptz;
ALTER TABLE batches ADD COLUMN waited_ms bigint NOT NULL DEFAULT 0 CHECK (waited_ms >= 0);

-- What each source gave to a batch, stage by stage: for the gate's comparison with earlier weeks, and for metrics.
CREATE TABLE batch_sources (
  batch_id  bigint NOT NULL REFERENCES batches,
  source_id bigint NOT NULL REFERENCES sources,
  stage     text NOT NULL,
  -- For collect: versions first seen on the batch's date, by whichever run; for the others: members.
  items_in  integer NOT NULL CHECK (items_in >= 0),
  items_out integer NOT NULL CHECK (items_out >= 0),
  -- Mean over the scored ads; set for validate.
  quality   numeric(4, 3) CHECK (quality BETWEEN 0 AND 1),
  PRIMARY KEY (batch_id, source_id, stage),
  CHECK (items_out <= items_in)
);

-- One row per kind of alert and what it is about. Several workers agree through it on who gives an alert, and when.
CREATE TABLE alerts (
  kind          text NOT NULL,
  -- What it is about: a batch and stage, a source, a disk.
  subject       text NOT NULL,
  -- The alert as it was last found, so that one that could not be delivered is delivered later.
  alert         jsonb NOT NULL,
  first_seen_at timestamptz NOT NULL,
  last_seen_at  timestamptz NOT NULL,
  -- Times that it was found, given or not.
  occurrences   integer NOT NULL DEFAULT 1 CHECK (occurrences > 0),
  -- Null while no one could be told.
  last_given_at timestamptz,
  PRIMARY KEY (kind, subject)
);

-- ── Clusters of single countries, from the weekly clustering ─────────────────────────────────────────────────
CREATE VIEW bi.country_cluster AS
  SELECT r.scope AS country_code, r.run_id, c.cluster_label, c.name_en, c.name_es, c.size AS skill_count, c.ad_count,
         c.cohesion::numeric(6, 4) AS cohesion
  FROM (SELECT DISTINCT ON (r.scope) r.scope, r.run_id
        FROM clustering_runs r JOIN publication p ON r.batch_id <= p.batch_id
        WHERE r.scope <> 'all' ORDER BY r.scope, r.run_id DESC) r
  JOIN clustering_results c USING (run_id);
COMMENT ON VIEW bi.country_cluster IS 'Groups of skills within one country, from the latest weekly clustering before the published batch. Countries with few skills have none.';
COMMENT ON COLUMN bi.country_cluster.country_code IS 'ISO 3166-1 alpha-2.';
COMMENT ON COLUMN bi.country_cluster.run_id IS 'Clustering run that made the group.';
COMMENT ON COLUMN bi.country_cluster.cluster_label IS 'Label within the run; 0 is asked for most.';
COMMENT ON COLUMN bi.country_cluster.name_en IS 'Name in English.';
COMMENT ON COLUMN bi.country_cluster.name_es IS 'Name in Spanish.';
COMMENT ON COLUMN bi.country_cluster.skill_count IS 'Skills in the group.';
COMMENT ON COLUMN bi.country_cluster.ad_count IS 'Sum over the skills of the ads of the country that ask for each.';
COMMENT ON COLUMN bi.country_cluster.cohesion IS 'Mean cosine of the skills to the centre of the group.';

CREATE VIEW bi.country_cluster_skill AS
  SELECT c.country_code, m.run_id, m.cluster_label, m.skill_id, m.x::numeric(12, 6) AS x, m.y::numeric(12, 6) AS y
  FROM (SELECT DISTINCT country_code, run_id FROM bi.country_cluster) c
  JOIN cluster_members m USING (run_id)
  JOIN bi_store.dim_skill s USING (skill_id);
COMMENT ON VIEW bi.country_cluster_skill IS 'Place of each published skill in the clustering of one country.';
COMMENT ON COLUMN bi.country_cluster_skill.country_code IS 'ISO 3166-1 alpha-2.';
COMMENT ON COLUMN bi.country_cluster_skill.run_id IS 'Clustering run.';
COMMENT ON COLUMN bi.country_cluster_skill.cluster_label IS 'Its group, see country_cluster; -1 when it belongs to none.';
COMMENT ON COLUMN bi.country_cluster_skill.skill_id IS 'The skill, see dim_skill.';
COMMENT ON COLUMN bi.country_cluster_skill.x IS 'Horizontal place on the map of skills of the country; the axes have no unit.';
COMMENT ON COLUMN bi.country_cluster_skill.y IS 'Vertical place on the map of skills of the country.';
