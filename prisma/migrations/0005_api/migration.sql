-- What the API needs: keys, tasks beside batches, and small tables that are read instead of counting facts on each
-- request.

CREATE TABLE api_keys (
  key_id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name         text NOT NULL CHECK (name <> ''),
  -- First part of the key, in clear: by it the row is found and a person tells keys apart.
  prefix       text NOT NULL UNIQUE,
  -- SHA-256 of the whole key, hexadecimal. Its secret part is 256 random bits, so a slow hash would add nothing.
  key_hash     text NOT NULL CHECK (key_hash ~ '^[0-9a-f]{64}$'),
  scopes       text[] NOT NULL CHECK (cardinality(scopes) > 0 AND scopes <@ ARRAY['read', 'query', 'write', 'admin']),
  created_at   timestamptz NOT NULL,
  -- A day is enough to tell keys that nobody uses, and costs one write a day.
  last_used_on date,
  revoked_at   timestamptz
);

-- A task works again on chosen ads; it is audited like a batch.
ALTER TABLE batches DROP CONSTRAINT batches_kind_check;
ALTER TABLE batches ADD CONSTRAINT batches_kind_check CHECK (kind IN ('daily', 'collect', 'clustering', 'task'));

-- ── Read tables: the published snapshot, counted once by each export ─────────────────────────────────────────
CREATE SCHEMA published;
COMMENT ON SCHEMA published IS 'Counts of the published snapshot, written by each export that changes it, in its transaction. They equal the views of bi that they are named after.';

CREATE TABLE published.skill (
  skill_id    bigint PRIMARY KEY,
  skill_key   text NOT NULL UNIQUE,
  name_en     text NOT NULL,
  name_es     text NOT NULL,
  skill_type  text NOT NULL,
  field       text NOT NULL,
  esco_uri    text,
  cluster_id  integer NOT NULL,
  rank        integer NOT NULL,
  ads         integer NOT NULL,
  ads_implied integer NOT NULL,
  n           integer NOT NULL,
  share       numeric(9, 6) NOT NULL,
  share_low   numeric(9, 6) NOT NULL,
  share_high  numeric(9, 6) NOT NULL
);
CREATE INDEX published_skill_order ON published.skill (ads DESC, skill_id);
COMMENT ON TABLE published.skill IS 'bi.skill_frequency with ESCO concept and cluster.';

CREATE TABLE published.country_skill (
  country_code          text NOT NULL,
  skill_id              bigint NOT NULL,
  ads                   integer NOT NULL,
  n                     integer NOT NULL,
  share                 numeric(9, 6) NOT NULL,
  share_low             numeric(9, 6) NOT NULL,
  share_high            numeric(9, 6) NOT NULL,
  location_quotient     numeric(12, 4) NOT NULL,
  location_quotient_low numeric(12, 4),
  location_quotient_high numeric(12, 4),
  PRIMARY KEY (country_code, skill_id)
);
CREATE INDEX published_country_skill_order ON published.country_skill (country_code, ads DESC, skill_id);
CREATE INDEX published_country_skill_skill ON published.country_skill (skill_id);
COMMENT ON TABLE published.country_skill IS 'bi.country_skill_distribution.';

CREATE TABLE published.skill_week (
  skill_id   bigint NOT NULL,
  week_start date NOT NULL,
  ads        integer NOT NULL,
  n          integer NOT NULL,
  PRIMARY KEY (skill_id, week_start)
);
COMMENT ON TABLE published.skill_week IS 'Ads first seen in a week that name the skill, of n first seen in that week. Cells under publication_rule.min_ads are held back.';

CREATE TABLE published.breakdown (
  -- '' for all countries together.
  country_code text NOT NULL,
  dimension    text NOT NULL,
  value        text NOT NULL,
  ads          integer NOT NULL,
  PRIMARY KEY (country_code, dimension, value)
);
COMMENT ON TABLE published.breakdown IS 'Published ads by country and by one property at a time; dimension "all" holds their number.';

-- Writes all of it anew from the views of bi, as the transaction sees them. Rows are deleted rather than truncated, so
-- that readers go on with what they see.
CREATE FUNCTION published.refresh() RETURNS void LANGUAGE sql AS $$
  DELETE FROM published.skill;
  INSERT INTO published.skill
  SELECT f.skill_id, f.skill_key, f.name_en, f.name_es, f.skill_type, f.field, d.esco_uri, d.cluster_id, f.rank, f.ads,
         f.ads_implied, f.n, f.share, f.share_low, f.share_high
  FROM bi.skill_frequency f JOIN bi.dim_skill d USING (skill_id);

  DELETE FROM published.country_skill;
  INSERT INTO published.country_skill
  SELECT country_code, skill_id, ads, n, share, share_low, share_high, location_quotient, location_quotient_low,
         location_quotient_high
  FROM bi.country_skill_distribution;

  DELETE FROM published.skill_week;
  INSERT INTO published.skill_week
  SELECT skill_id, week_start, ads, n FROM (
    SELECT s.skill_id, d.week_start, count(*) AS ads
    FROM bi.fact_posting_skill s JOIN bi.fact_posting f USING (posting_id)
    JOIN bi.dim_date d ON d.date_key = f.first_seen_date_key
    WHERE s.origin = 'explicit' GROUP BY 1, 2) counted
  JOIN (SELECT d.week_start, count(*) AS n
        FROM bi.fact_posting f JOIN bi.dim_date d ON d.date_key = f.first_seen_date_key
        GROUP BY 1) week USING (week_start)
  WHERE ads >= (SELECT min_ads FROM bi.publication_rule);

  DELETE FROM published.breakdown;
  INSERT INTO published.breakdown
  SELECT coalesce(country_code, ''), dimension, value, sum(ads)
  FROM (
    SELECT c.country_code, x.dimension, x.value, count(*) AS ads
    FROM bi.fact_posting f
    JOIN bi.dim_country c USING (country_id)
    JOIN bi.dim_source s USING (source_id)
    JOIN bi.dim_date d ON d.date_key = f.first_seen_date_key
    CROSS JOIN LATERAL (VALUES
      ('all', ''), ('country', c.country_code), ('source', s.name), ('language', f.language),
      ('contract_type', f.contract_type), ('working_time', f.working_time), ('remote_mode', f.remote_mode),
      ('seniority', f.seniority), ('week', to_char(d.week_start, 'YYYY-MM-DD')),
      ('open', CASE WHEN f.is_open THEN 'yes' ELSE 'no' END),
      ('pay', CASE WHEN f.salary_min IS NOT NULL OR f.salary_max IS NOT NULL THEN 'stated' ELSE 'not stated' END),
      ('skills', CASE WHEN f.skill_count > 0 THEN 'some' ELSE 'none' END)
    ) AS x (dimension, value)
    WHERE x.value IS NOT NULL
    GROUP BY c.country_code, x.dimension, x.value
  ) facts
  GROUP BY GROUPING SETS ((country_code, dimension, value), (dimension, value));
$$;
COMMENT ON FUNCTION published.refresh() IS 'Counts the published snapshot anew; called by each export that changes it.';

-- For databases that have published already.
SELECT published.refresh();

-- ── Ways into the facts ──────────────────────────────────────────────────────────────────────────────────────
-- 9007199254740991 marks facts that hold now: those of the published snapshot, which is always the latest.
CREATE INDEX fact_posting_country ON bi_store.fact_posting (country_id, posting_id)
  WHERE valid_to_batch = 9007199254740991;

-- Titles are searched word by word, without accents and case, whatever the locale of the server.
CREATE FUNCTION published.fold_words(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lower(translate(words, 'ÁÀÂÃÄÉÈÊËÍÌÎÏÓÒÔÕÖÚÙÛÜÑÇáàâãäéèêëíìîïóòôõöúùûüñç',
                                'AAAAAEEEEIIIIOOOOOUUUUNCaaaaaeeeeiiiiooooouuuunc'))
$$;
CREATE INDEX fact_posting_title ON bi_store.fact_posting
  USING gin (to_tsvector('pg_catalog.simple', published.fold_words(title))) WHERE valid_to_batch = 9007199254740991;
