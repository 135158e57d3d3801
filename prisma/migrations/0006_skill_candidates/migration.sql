-- Words that ads list among skills and that no vocabulary and no taxonomy holds.

CREATE TABLE skill_candidates (
  -- Folded words, without inflection: one candidate, however it is written.
  candidate_key text PRIMARY KEY CHECK (candidate_key <> ''),
  -- As it was first seen.
  name          text NOT NULL,
  status        text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'accepted', 'rejected', 'merged')),
  -- The skill that it became, or into which it was merged: 'v:<id>'.
  skill_key     text,
  decided_at    timestamptz,
  CHECK ((status IN ('accepted', 'merged')) = (skill_key IS NOT NULL)),
  CHECK ((status = 'open') = (decided_at IS NULL))
);

-- In which ads a candidate stands, once per ad, so that all counts can be taken anew. Several rows per ad: no foreign keys.
CREATE TABLE skill_candidate_ads (
  job_id        bigint NOT NULL,
  candidate_key text NOT NULL,
  -- Some words around it, from the masked text.
  context       text NOT NULL,
  PRIMARY KEY (job_id, candidate_key)
);
CREATE INDEX skill_candidate_ads_key ON skill_candidate_ads (candidate_key);
