-- What readers see: a star of plain types. `bi_store` holds the rows with the batches between which they hold,
-- `bi` holds the views, which look through the one row of `publication`.
--
-- The state as of an earlier batch B is the same tables with another B, without any function:
--   SELECT * FROM bi_store.fact_posting WHERE valid_from_batch <= B AND B < valid_to_batch;
CREATE SCHEMA bi_store;
CREATE SCHEMA bi;
COMMENT ON SCHEMA bi_store IS 'Stored star schema with history: a fact holds from valid_from_batch up to, not including, valid_to_batch. As of batch B: valid_from_batch <= B AND B < valid_to_batch.';
COMMENT ON SCHEMA bi IS 'The published snapshot for analysis tools: plain types, integer keys, an unknown row (key 0) in every dimension.';

-- ── Rules of publication: one row, read by the export and by the views ───────────────────────────────────────
CREATE TABLE bi_store.publication_rule (
  singleton             boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  min_skill_confidence  numeric(4, 3) NOT NULL CHECK (min_skill_confidence BETWEEN 0 AND 1),
  min_ads               integer NOT NULL CHECK (min_ads > 0),
  closed_days           integer NOT NULL CHECK (closed_days >= 0),
  interval_z            numeric(8, 6) NOT NULL CHECK (interval_z > 0)
);
INSERT INTO bi_store.publication_rule (min_skill_confidence, min_ads, closed_days, interval_z)
VALUES (0.5, 5, 60, 1.959964);
COMMENT ON TABLE bi_store.publication_rule IS 'What is published and what is held back; one row.';
COMMENT ON COLUMN bi_store.publication_rule.singleton IS 'Always true: there is one row.';
COMMENT ON COLUMN bi_store.publication_rule.min_skill_confidence IS 'A skill of an ad is published from this confidence on (0 to 1). 0.5: more likely asked for than not.';
COMMENT ON COLUMN bi_store.publication_rule.min_ads IS 'A figure that rests on fewer ads is held back.';
COMMENT ON COLUMN bi_store.publication_rule.closed_days IS 'An ad stays in the snapshot for this many days after it closed, counted from the logical date of the batch.';
COMMENT ON COLUMN bi_store.publication_rule.interval_z IS 'Standard normal quantile of the intervals: 1.959964 for 95 %.';

-- Conventions that turn stated pay into pay per month: 40 hours and 5 days a week, 52 weeks and 12 months a year.
CREATE TABLE bi_store.pay_period (
  period           text PRIMARY KEY,
  months_per_period numeric(12, 8) NOT NULL
);
INSERT INTO bi_store.pay_period VALUES
  ('hour', 1 / (40 * 52 / 12.0)), ('day', 1 / (5 * 52 / 12.0)), ('week', 12 / 52.0), ('month', 1), ('year', 12);
COMMENT ON TABLE bi_store.pay_period IS 'Months in a pay period: pay divided by it is pay per month. Convention: 40 hours and 5 days a week, 52 weeks a year.';
COMMENT ON COLUMN bi_store.pay_period.period IS 'hour, day, week, month or year.';
COMMENT ON COLUMN bi_store.pay_period.months_per_period IS 'Length of the period in months.';

-- ── Dimensions ───────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE bi_store.dim_date (
  date_key        integer PRIMARY KEY,
  date            date UNIQUE,
  year            integer,
  quarter         integer,
  quarter_name    text NOT NULL,
  month           integer,
  month_start     date,
  month_name_en   text NOT NULL,
  month_name_es   text NOT NULL,
  year_month      text NOT NULL,
  iso_year        integer,
  iso_week        integer,
  iso_week_name   text NOT NULL,
  week_start      date,
  day_of_month    integer,
  weekday         integer,
  weekday_name_en text NOT NULL,
  weekday_name_es text NOT NULL,
  is_weekend      boolean
);
INSERT INTO bi_store.dim_date (date_key, quarter_name, month_name_en, month_name_es, year_month, iso_week_name, weekday_name_en, weekday_name_es)
VALUES (0, 'unknown', 'unknown', 'desconocido', 'unknown', 'unknown', 'unknown', 'desconocido');
COMMENT ON TABLE bi_store.dim_date IS 'One row a day, whole years, from a year before the first date of a fact to a year after the last. Key 0 is a date that is not known; leave it out where a tool wants a gapless calendar.';
COMMENT ON COLUMN bi_store.dim_date.date_key IS 'The date as a number, 20261122; 0 when it is not known.';
COMMENT ON COLUMN bi_store.dim_date.date IS 'The date; empty in row 0.';
COMMENT ON COLUMN bi_store.dim_date.year IS 'Calendar year.';
COMMENT ON COLUMN bi_store.dim_date.quarter IS 'Quarter, 1 to 4.';
COMMENT ON COLUMN bi_store.dim_date.quarter_name IS 'Year and quarter: 2026-Q4.';
COMMENT ON COLUMN bi_store.dim_date.month IS 'Month, 1 to 12.';
COMMENT ON COLUMN bi_store.dim_date.month_start IS 'First day of the month.';
COMMENT ON COLUMN bi_store.dim_date.month_name_en IS 'Month in English.';
COMMENT ON COLUMN bi_store.dim_date.month_name_es IS 'Month in Spanish.';
COMMENT ON COLUMN bi_store.dim_date.year_month IS 'Year and month, sortable: 2026-11.';
COMMENT ON COLUMN bi_store.dim_date.iso_year IS 'Year of the ISO 8601 week.';
COMMENT ON COLUMN bi_store.dim_date.iso_week IS 'ISO 8601 week, 1 to 53.';
COMMENT ON COLUMN bi_store.dim_date.iso_week_name IS 'ISO year and week, sortable: 2026-W47.';
COMMENT ON COLUMN bi_store.dim_date.week_start IS 'Monday of the ISO week.';
COMMENT ON COLUMN bi_store.dim_date.day_of_month IS 'Day of the month, 1 to 31.';
COMMENT ON COLUMN bi_store.dim_date.weekday IS 'Day of the ISO week: 1 is Monday, 7 is Sunday.';
COMMENT ON COLUMN bi_store.dim_date.weekday_name_en IS 'Weekday in English.';
COMMENT ON COLUMN bi_store.dim_date.weekday_name_es IS 'Weekday in Spanish.';
COMMENT ON COLUMN bi_store.dim_date.is_weekend IS 'True on Saturday and Sunday.';

CREATE TABLE bi_store.dim_country (
  country_id   integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  country_code text NOT NULL UNIQUE,
  name_en      text NOT NULL,
  name_es      text NOT NULL
);
INSERT INTO bi_store.dim_country VALUES (0, '??', 'Unknown', 'Desconocido');
COMMENT ON TABLE bi_store.dim_country IS 'Countries of ads. Key 0: the ad does not say.';
COMMENT ON COLUMN bi_store.dim_country.country_id IS 'Key, in order of first appearance.';
COMMENT ON COLUMN bi_store.dim_country.country_code IS 'ISO 3166-1 alpha-2; ?? when it is not known.';
COMMENT ON COLUMN bi_store.dim_country.name_en IS 'Name in English.';
COMMENT ON COLUMN bi_store.dim_country.name_es IS 'Name in Spanish.';

CREATE TABLE bi_store.dim_location (
  location_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  country_id  integer NOT NULL REFERENCES bi_store.dim_country,
  region      text,
  city        text,
  UNIQUE NULLS NOT DISTINCT (country_id, region, city)
);
INSERT INTO bi_store.dim_location VALUES (0, 0, NULL, NULL);
COMMENT ON TABLE bi_store.dim_location IS 'Places of ads: country, region, city, as far as each is known. Key 0: nothing is known.';
COMMENT ON COLUMN bi_store.dim_location.location_id IS 'Key.';
COMMENT ON COLUMN bi_store.dim_location.country_id IS 'Country, see dim_country.';
COMMENT ON COLUMN bi_store.dim_location.region IS 'State, department or province; empty when it is not known.';
COMMENT ON COLUMN bi_store.dim_location.city IS 'City; empty when it is not known.';

CREATE TABLE bi_store.dim_source (
  source_id bigint PRIMARY KEY,
  name      text NOT NULL,
  kind      text NOT NULL,
  is_sample boolean NOT NULL
);
INSERT INTO bi_store.dim_source VALUES (0, 'unknown', 'unknown', false);
COMMENT ON TABLE bi_store.dim_source IS 'Where ads were collected.';
COMMENT ON COLUMN bi_store.dim_source.source_id IS 'Key; 0 is unknown.';
COMMENT ON COLUMN bi_store.dim_source.name IS 'Name of the source.';
COMMENT ON COLUMN bi_store.dim_source.kind IS 'html, json, rendered or file.';
COMMENT ON COLUMN bi_store.dim_source.is_sample IS 'True for sample boards, whose ads are made up.';

CREATE TABLE bi_store.dim_company (
  company_id  integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  company_key text NOT NULL UNIQUE,
  name        text NOT NULL
);
INSERT INTO bi_store.dim_company VALUES (0, '', 'unknown');
COMMENT ON TABLE bi_store.dim_company IS 'Employers as ads name them, spelling variants folded. Key 0: the ad does not say.';
COMMENT ON COLUMN bi_store.dim_company.company_id IS 'Key.';
COMMENT ON COLUMN bi_store.dim_company.company_key IS 'Folded name by which variants are taken for one.';
COMMENT ON COLUMN bi_store.dim_company.name IS 'Name as first seen.';

CREATE TABLE bi_store.dim_skill (
  skill_id   bigint PRIMARY KEY,
  skill_key  text NOT NULL UNIQUE,
  name_en    text NOT NULL,
  name_es    text NOT NULL,
  skill_type text NOT NULL,
  field      text NOT NULL,
  esco_uri   text,
  provenance text NOT NULL
);
INSERT INTO bi_store.dim_skill VALUES (0, '', 'Unknown', 'Desconocida', 'unknown', 'unknown', NULL, 'unknown');
COMMENT ON TABLE bi_store.dim_skill IS 'Skills that published ads ask for.';
COMMENT ON COLUMN bi_store.dim_skill.skill_id IS 'Key; 0 is unknown.';
COMMENT ON COLUMN bi_store.dim_skill.skill_key IS 'Stable name: v:<vocabulary id> or esco:<uuid>.';
COMMENT ON COLUMN bi_store.dim_skill.name_en IS 'Name in English.';
COMMENT ON COLUMN bi_store.dim_skill.name_es IS 'Name in Spanish.';
COMMENT ON COLUMN bi_store.dim_skill.skill_type IS 'hard, soft, language or credential.';
COMMENT ON COLUMN bi_store.dim_skill.field IS 'Field or kind: framework, accounting, health and so on.';
COMMENT ON COLUMN bi_store.dim_skill.esco_uri IS 'Concept of the ESCO classification, where one is known.';
COMMENT ON COLUMN bi_store.dim_skill.provenance IS 'The list that defines the skill, with its version.';

CREATE TABLE bi_store.dim_cluster (
  cluster_id    integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  run_id        bigint NOT NULL,
  cluster_label integer NOT NULL,
  name_en       text NOT NULL,
  name_es       text NOT NULL,
  skill_count   integer NOT NULL,
  cohesion      numeric(6, 4),
  UNIQUE (run_id, cluster_label)
);
INSERT INTO bi_store.dim_cluster VALUES (0, 0, -1, 'No cluster', 'Sin grupo', 0, NULL);
COMMENT ON TABLE bi_store.dim_cluster IS 'Groups of skills that lie close together. Key 0: skills that belong to none.';
COMMENT ON COLUMN bi_store.dim_cluster.cluster_id IS 'Key.';
COMMENT ON COLUMN bi_store.dim_cluster.run_id IS 'Clustering run that made the group.';
COMMENT ON COLUMN bi_store.dim_cluster.cluster_label IS 'Label within the run; -1 in row 0.';
COMMENT ON COLUMN bi_store.dim_cluster.name_en IS 'Name in English.';
COMMENT ON COLUMN bi_store.dim_cluster.name_es IS 'Name in Spanish.';
COMMENT ON COLUMN bi_store.dim_cluster.skill_count IS 'Skills in the group when it was made.';
COMMENT ON COLUMN bi_store.dim_cluster.cohesion IS 'Mean cosine of the skills to the centre of the group.';

CREATE TABLE bi_store.dim_batch (
  batch_id          bigint PRIMARY KEY,
  batch_key         text NOT NULL,
  logical_date      date,
  snapshot_batch_id bigint NOT NULL,
  published_at      timestamp(0)
);
INSERT INTO bi_store.dim_batch VALUES (0, 'unknown', NULL, 0, NULL);
COMMENT ON TABLE bi_store.dim_batch IS 'Batches that were published.';
COMMENT ON COLUMN bi_store.dim_batch.batch_id IS 'Key; 0 is unknown.';
COMMENT ON COLUMN bi_store.dim_batch.batch_key IS 'Name of the batch: daily-2026-11-22.';
COMMENT ON COLUMN bi_store.dim_batch.logical_date IS 'The day that the batch stands for, UTC.';
COMMENT ON COLUMN bi_store.dim_batch.snapshot_batch_id IS 'The batch under which its facts hold: itself, or a later one that had been published before it.';
COMMENT ON COLUMN bi_store.dim_batch.published_at IS 'When it was last published, UTC.';

-- ── Facts ────────────────────────────────────────────────────────────────────────────────────────────────────
-- When an ad was last seen is left out on purpose: it changes daily for every open ad and would make each a new fact.
CREATE TABLE bi_store.fact_posting (
  posting_id          bigint NOT NULL REFERENCES postings,
  job_id              bigint NOT NULL REFERENCES raw_jobs,
  first_seen_date_key integer NOT NULL REFERENCES bi_store.dim_date,
  posted_date_key     integer NOT NULL REFERENCES bi_store.dim_date,
  closes_date_key     integer NOT NULL REFERENCES bi_store.dim_date,
  closed_date_key     integer NOT NULL REFERENCES bi_store.dim_date,
  country_id          integer NOT NULL REFERENCES bi_store.dim_country,
  location_id         integer NOT NULL REFERENCES bi_store.dim_location,
  source_id           bigint NOT NULL REFERENCES bi_store.dim_source,
  company_id          integer NOT NULL REFERENCES bi_store.dim_company,
  title               text NOT NULL,
  language            text NOT NULL,
  contract_type       text NOT NULL,
  working_time        text NOT NULL,
  remote_mode         text NOT NULL,
  seniority           text NOT NULL,
  salary_min          numeric(16, 2),
  salary_max          numeric(16, 2),
  salary_currency     text,
  salary_period       text,
  salary_origin       text,
  salary_monthly_min  numeric(16, 2),
  salary_monthly_max  numeric(16, 2),
  quality             numeric(4, 3),
  word_count          integer NOT NULL,
  skill_count         integer NOT NULL,
  duplicate_count     integer NOT NULL,
  is_open             boolean NOT NULL,
  is_sample           boolean NOT NULL,
  valid_from_batch    bigint NOT NULL REFERENCES bi_store.dim_batch,
  valid_to_batch      bigint NOT NULL DEFAULT 9007199254740991,
  PRIMARY KEY (posting_id, valid_from_batch),
  CHECK (valid_from_batch < valid_to_batch)
);
CREATE UNIQUE INDEX fact_posting_valid ON bi_store.fact_posting (valid_to_batch, posting_id);
COMMENT ON TABLE bi_store.fact_posting IS 'One row per published ad: the latest processed version, usable, duplicates folded into the ad that stands for them, not closed for longer than publication_rule.closed_days. Sample ads only while no real source has any.';
COMMENT ON COLUMN bi_store.fact_posting.posting_id IS 'The ad.';
COMMENT ON COLUMN bi_store.fact_posting.job_id IS 'The version of the ad that the row describes.';
COMMENT ON COLUMN bi_store.fact_posting.first_seen_date_key IS 'Day on which the ad was first seen, see dim_date; always known.';
COMMENT ON COLUMN bi_store.fact_posting.posted_date_key IS 'Day of publication as the ad states it; 0 when it does not.';
COMMENT ON COLUMN bi_store.fact_posting.closes_date_key IS 'Last day to apply as the ad states it; 0 when it does not.';
COMMENT ON COLUMN bi_store.fact_posting.closed_date_key IS 'Day on which the ad and all its copies were gone; 0 while one is open.';
COMMENT ON COLUMN bi_store.fact_posting.country_id IS 'Country, see dim_country.';
COMMENT ON COLUMN bi_store.fact_posting.location_id IS 'Place, see dim_location.';
COMMENT ON COLUMN bi_store.fact_posting.source_id IS 'Source, see dim_source.';
COMMENT ON COLUMN bi_store.fact_posting.company_id IS 'Employer, see dim_company.';
COMMENT ON COLUMN bi_store.fact_posting.title IS 'Title of the ad, personal data masked.';
COMMENT ON COLUMN bi_store.fact_posting.language IS 'Language of the text: es, en, fr, pt, mixed or other.';
COMMENT ON COLUMN bi_store.fact_posting.contract_type IS 'permanent, fixed_term, temporary, contractor, internship, apprenticeship or unknown.';
COMMENT ON COLUMN bi_store.fact_posting.working_time IS 'full_time, part_time or unknown.';
COMMENT ON COLUMN bi_store.fact_posting.remote_mode IS 'on_site, hybrid, remote or unknown.';
COMMENT ON COLUMN bi_store.fact_posting.seniority IS 'intern, junior, mid, senior, lead, manager, executive or unknown.';
COMMENT ON COLUMN bi_store.fact_posting.salary_min IS 'Lower bound of the pay as stated, in salary_currency per salary_period; empty when none is stated.';
COMMENT ON COLUMN bi_store.fact_posting.salary_max IS 'Upper bound of the pay as stated.';
COMMENT ON COLUMN bi_store.fact_posting.salary_currency IS 'ISO 4217 code.';
COMMENT ON COLUMN bi_store.fact_posting.salary_period IS 'hour, day, week, month or year.';
COMMENT ON COLUMN bi_store.fact_posting.salary_origin IS 'field: from the source''s salary field; text: read from the ad.';
COMMENT ON COLUMN bi_store.fact_posting.salary_monthly_min IS 'Lower bound per month in the same currency, by the conventions of pay_period.';
COMMENT ON COLUMN bi_store.fact_posting.salary_monthly_max IS 'Upper bound per month in the same currency.';
COMMENT ON COLUMN bi_store.fact_posting.quality IS 'Quality of the ad as data, 0 to 1.';
COMMENT ON COLUMN bi_store.fact_posting.word_count IS 'Words of the ad.';
COMMENT ON COLUMN bi_store.fact_posting.skill_count IS 'Published skills that the ad names in words.';
COMMENT ON COLUMN bi_store.fact_posting.duplicate_count IS 'Other ads that are copies or reposts of this one.';
COMMENT ON COLUMN bi_store.fact_posting.is_open IS 'True while the ad or a copy of it is online.';
COMMENT ON COLUMN bi_store.fact_posting.is_sample IS 'True when the ad is made up, from a sample board.';
COMMENT ON COLUMN bi_store.fact_posting.valid_from_batch IS 'First batch for which the row holds, see dim_batch.';
COMMENT ON COLUMN bi_store.fact_posting.valid_to_batch IS 'First batch for which it no longer holds; 9007199254740991 while it does.';

CREATE TABLE bi_store.fact_posting_skill (
  posting_id       bigint NOT NULL REFERENCES postings,
  skill_id         bigint NOT NULL REFERENCES bi_store.dim_skill,
  origin           text NOT NULL,
  confidence       numeric(4, 3) NOT NULL,
  mention_count    integer NOT NULL,
  first_section    text NOT NULL,
  valid_from_batch bigint NOT NULL REFERENCES bi_store.dim_batch,
  valid_to_batch   bigint NOT NULL DEFAULT 9007199254740991,
  PRIMARY KEY (posting_id, skill_id, valid_from_batch),
  CHECK (valid_from_batch < valid_to_batch)
);
CREATE INDEX fact_posting_skill_skill ON bi_store.fact_posting_skill (skill_id, posting_id);
COMMENT ON TABLE bi_store.fact_posting_skill IS 'One row per published ad and skill that it asks for, from publication_rule.min_skill_confidence on.';
COMMENT ON COLUMN bi_store.fact_posting_skill.posting_id IS 'The ad, see fact_posting.';
COMMENT ON COLUMN bi_store.fact_posting_skill.skill_id IS 'The skill, see dim_skill.';
COMMENT ON COLUMN bi_store.fact_posting_skill.origin IS 'explicit: the ad has words for it; implied: it follows from another skill of the ad.';
COMMENT ON COLUMN bi_store.fact_posting_skill.confidence IS 'How sure it is that the ad asks for the skill, 0 to 1.';
COMMENT ON COLUMN bi_store.fact_posting_skill.mention_count IS 'Mentions in the ad; 0 for an implied skill.';
COMMENT ON COLUMN bi_store.fact_posting_skill.first_section IS 'Section of the first mention; none for an implied skill.';
COMMENT ON COLUMN bi_store.fact_posting_skill.valid_from_batch IS 'First batch for which the row holds, see dim_batch.';
COMMENT ON COLUMN bi_store.fact_posting_skill.valid_to_batch IS 'First batch for which it no longer holds; 9007199254740991 while it does.';

CREATE TABLE bi_store.fact_skill_cluster (
  skill_id         bigint NOT NULL REFERENCES bi_store.dim_skill,
  cluster_id       integer NOT NULL REFERENCES bi_store.dim_cluster,
  run_id           bigint NOT NULL,
  x                numeric(12, 6),
  y                numeric(12, 6),
  valid_from_batch bigint NOT NULL REFERENCES bi_store.dim_batch,
  valid_to_batch   bigint NOT NULL DEFAULT 9007199254740991,
  PRIMARY KEY (skill_id, valid_from_batch),
  CHECK (valid_from_batch < valid_to_batch)
);
COMMENT ON TABLE bi_store.fact_skill_cluster IS 'Place of each published skill in the latest clustering of all countries.';
COMMENT ON COLUMN bi_store.fact_skill_cluster.skill_id IS 'The skill, see dim_skill.';
COMMENT ON COLUMN bi_store.fact_skill_cluster.cluster_id IS 'Its group, see dim_cluster; 0 when it belongs to none.';
COMMENT ON COLUMN bi_store.fact_skill_cluster.run_id IS 'Clustering run.';
COMMENT ON COLUMN bi_store.fact_skill_cluster.x IS 'Horizontal place on the map of skills; the axes have no unit.';
COMMENT ON COLUMN bi_store.fact_skill_cluster.y IS 'Vertical place on the map of skills.';
COMMENT ON COLUMN bi_store.fact_skill_cluster.valid_from_batch IS 'First batch for which the row holds, see dim_batch.';
COMMENT ON COLUMN bi_store.fact_skill_cluster.valid_to_batch IS 'First batch for which it no longer holds; 9007199254740991 while it does.';

-- ── Views: the published snapshot ────────────────────────────────────────────────────────────────────────────
CREATE VIEW bi.publication_rule AS
  SELECT min_skill_confidence, min_ads, closed_days, interval_z FROM bi_store.publication_rule;
COMMENT ON VIEW bi.publication_rule IS 'What is published and what is held back; one row.';

CREATE VIEW bi.pay_period AS SELECT period, months_per_period FROM bi_store.pay_period;
COMMENT ON VIEW bi.pay_period IS 'Conventions by which stated pay becomes pay per month.';

CREATE VIEW bi.dim_date AS SELECT * FROM bi_store.dim_date;
COMMENT ON VIEW bi.dim_date IS 'Calendar, one row a day. Key 0 is a date that is not known; leave it out where a tool wants a gapless calendar.';

CREATE VIEW bi.dim_country AS SELECT * FROM bi_store.dim_country;
COMMENT ON VIEW bi.dim_country IS 'Countries of ads.';

CREATE VIEW bi.dim_location AS
  SELECT l.location_id, l.country_id, c.country_code, l.region, l.city
  FROM bi_store.dim_location l JOIN bi_store.dim_country c USING (country_id);
COMMENT ON VIEW bi.dim_location IS 'Places of ads: country, region, city.';
COMMENT ON COLUMN bi.dim_location.country_code IS 'ISO 3166-1 alpha-2; ?? when it is not known.';

CREATE VIEW bi.dim_source AS SELECT * FROM bi_store.dim_source;
COMMENT ON VIEW bi.dim_source IS 'Where ads were collected.';

CREATE VIEW bi.dim_company AS SELECT * FROM bi_store.dim_company;
COMMENT ON VIEW bi.dim_company IS 'Employers as ads name them.';

CREATE VIEW bi.dim_cluster AS SELECT * FROM bi_store.dim_cluster;
COMMENT ON VIEW bi.dim_cluster IS 'Groups of skills that lie close together.';

CREATE VIEW bi.dim_skill AS
  SELECT s.skill_id, s.skill_key, s.name_en, s.name_es, s.skill_type, s.field, s.esco_uri, s.provenance,
         coalesce(c.cluster_id, 0) AS cluster_id, c.x AS map_x, c.y AS map_y
  FROM bi_store.dim_skill s
  LEFT JOIN (
    SELECT m.* FROM bi_store.fact_skill_cluster m
    JOIN publication p ON m.valid_from_batch <= p.batch_id AND p.batch_id < m.valid_to_batch
  ) c USING (skill_id);
COMMENT ON VIEW bi.dim_skill IS 'Skills, each with its group in the latest clustering.';
COMMENT ON COLUMN bi.dim_skill.cluster_id IS 'Group of the skill, see dim_cluster; 0 when it belongs to none.';
COMMENT ON COLUMN bi.dim_skill.map_x IS 'Horizontal place on the map of skills; the axes have no unit.';
COMMENT ON COLUMN bi.dim_skill.map_y IS 'Vertical place on the map of skills.';

CREATE VIEW bi.dim_batch AS
  SELECT b.batch_id, b.batch_key, b.logical_date, b.published_at,
         b.batch_id IS NOT DISTINCT FROM (SELECT batch_id FROM publication) AS is_published
  FROM bi_store.dim_batch b;
COMMENT ON VIEW bi.dim_batch IS 'Batches that were published.';
COMMENT ON COLUMN bi.dim_batch.is_published IS 'True for the batch that the views show now.';

CREATE VIEW bi.fact_posting AS
  SELECT f.posting_id, f.job_id, f.valid_from_batch AS batch_id, f.first_seen_date_key, f.posted_date_key,
         f.closes_date_key, f.closed_date_key, f.country_id, f.location_id, f.source_id, f.company_id, f.title,
         f.language, f.contract_type, f.working_time, f.remote_mode, f.seniority, f.salary_min, f.salary_max,
         f.salary_currency, f.salary_period, f.salary_origin, f.salary_monthly_min, f.salary_monthly_max, f.quality,
         f.word_count, f.skill_count, f.duplicate_count, f.is_open, f.is_sample
  FROM bi_store.fact_posting f
  JOIN publication p ON f.valid_from_batch <= p.batch_id AND p.batch_id < f.valid_to_batch;
COMMENT ON VIEW bi.fact_posting IS 'One row per published ad.';
COMMENT ON COLUMN bi.fact_posting.batch_id IS 'Batch from which the row holds, see dim_batch.';

CREATE VIEW bi.fact_posting_skill AS
  SELECT f.posting_id, f.skill_id, f.origin, f.confidence, f.mention_count, f.first_section
  FROM bi_store.fact_posting_skill f
  JOIN publication p ON f.valid_from_batch <= p.batch_id AND p.batch_id < f.valid_to_batch;
COMMENT ON VIEW bi.fact_posting_skill IS 'One row per published ad and skill that it asks for.';

-- Counts behind the indicators: ads per skill and country, with nothing held back. Not for readers.
CREATE VIEW bi_store.published_skill_country AS
  SELECT a.country_id, s.skill_id, count(*) FILTER (WHERE s.origin = 'explicit') AS ads,
         count(*) FILTER (WHERE s.origin = 'implied') AS ads_implied
  FROM bi.fact_posting_skill s JOIN bi.fact_posting a USING (posting_id)
  GROUP BY a.country_id, s.skill_id
  -- An indicator counts what ads say: "spreadsheets" that follow from each "Excel" would double every Excel.
  HAVING count(*) FILTER (WHERE s.origin = 'explicit') > 0;
COMMENT ON VIEW bi_store.published_skill_country IS 'Published ads per country and skill, small cells included: the base of the indicators, not for readers.';
COMMENT ON COLUMN bi_store.published_skill_country.country_id IS 'Country, see dim_country.';
COMMENT ON COLUMN bi_store.published_skill_country.skill_id IS 'Skill, see dim_skill.';
COMMENT ON COLUMN bi_store.published_skill_country.ads IS 'Ads that name the skill in words.';
COMMENT ON COLUMN bi_store.published_skill_country.ads_implied IS 'Further ads in which it follows from another skill.';

-- Wilson (1927), score interval: p ± z within (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n).
CREATE VIEW bi.skill_frequency AS
  WITH total AS (SELECT count(*) AS n FROM bi.fact_posting),
       counted AS (
         SELECT skill_id, sum(ads)::bigint AS ads, sum(ads_implied)::bigint AS ads_implied
         FROM bi_store.published_skill_country GROUP BY skill_id),
       shares AS (
         SELECT c.*, t.n, r.interval_z::float8 AS z, c.ads::float8 / t.n AS p
         FROM counted c CROSS JOIN total t CROSS JOIN bi_store.publication_rule r
         WHERE c.ads >= r.min_ads)
  SELECT s.skill_id, d.skill_key, d.name_en, d.name_es, d.skill_type, d.field,
         rank() OVER (ORDER BY s.ads DESC) AS rank, s.ads, s.ads_implied, s.n,
         s.p::numeric(9, 6) AS share,
         greatest(0, (p + z * z / (2 * n) - z * sqrt(p * (1 - p) / n + z * z / (4.0 * n * n))) / (1 + z * z / n))::numeric(9, 6) AS share_low,
         least(1, (p + z * z / (2 * n) + z * sqrt(p * (1 - p) / n + z * z / (4.0 * n * n))) / (1 + z * z / n))::numeric(9, 6) AS share_high
  FROM shares s JOIN bi_store.dim_skill d USING (skill_id);
COMMENT ON VIEW bi.skill_frequency IS 'Share of all published ads that ask for a skill, with a 95 % interval (Wilson). Skills under publication_rule.min_ads ads are held back; suppression counts them.';
COMMENT ON COLUMN bi.skill_frequency.rank IS 'Rank by ads, 1 for the most asked; equal counts share a rank.';
COMMENT ON COLUMN bi.skill_frequency.ads IS 'Ads that name the skill in words; a skill counts once per ad.';
COMMENT ON COLUMN bi.skill_frequency.ads_implied IS 'Further ads in which it follows from another skill, not counted in the share.';
COMMENT ON COLUMN bi.skill_frequency.n IS 'Published ads in all, with or without skills.';
COMMENT ON COLUMN bi.skill_frequency.share IS 'ads / n, 0 to 1.';
COMMENT ON COLUMN bi.skill_frequency.share_low IS 'Lower end of the 95 % interval of the share.';
COMMENT ON COLUMN bi.skill_frequency.share_high IS 'Upper end of the 95 % interval of the share.';

-- Location quotient: (a / n) / (A / N), a of n ads in the country, A of N in all. With w = n / N and r the ratio of
-- the country's share to that of the other countries, it is r / (w r + 1 − w), which grows with r; so its interval is
-- that of r carried over, r by Katz's logarithm with a half added to each count (Walter 1975), which holds at zero.
CREATE VIEW bi.country_skill_distribution AS
  WITH country AS (SELECT country_id, count(*) AS n FROM bi.fact_posting GROUP BY country_id),
       total AS (SELECT count(*) AS n FROM bi.fact_posting),
       skill AS (SELECT skill_id, sum(ads)::bigint AS ads FROM bi_store.published_skill_country GROUP BY skill_id),
       cell AS (
         SELECT x.country_id, x.skill_id, x.ads, c.n, s.ads AS ads_all, t.n AS n_all, r.interval_z::float8 AS z,
                x.ads::float8 / c.n AS p, c.n::float8 / t.n AS w,
                ln((x.ads + 0.5) / (c.n + 0.5)) - ln((s.ads - x.ads + 0.5) / (t.n - c.n + 0.5)) AS log_ratio,
                sqrt(1 / (x.ads + 0.5) - 1 / (c.n + 0.5) + 1 / (s.ads - x.ads + 0.5) - 1 / (t.n - c.n + 0.5)) AS log_error,
                (x.ads::float8 / c.n) / (s.ads::float8 / t.n) AS quotient
         FROM bi_store.published_skill_country x
         JOIN country c USING (country_id) JOIN skill s USING (skill_id)
         CROSS JOIN total t CROSS JOIN bi_store.publication_rule r
         WHERE x.ads >= r.min_ads),
       ratio AS (
         SELECT cell.*, exp(log_ratio::float8 - z * log_error::float8) AS r_low, exp(log_ratio::float8 + z * log_error::float8) AS r_high
         FROM cell)
  SELECT r.country_id, c.country_code, c.name_en AS country_en, c.name_es AS country_es,
         r.skill_id, d.skill_key, d.name_en AS skill_en, d.name_es AS skill_es, d.skill_type, d.field,
         r.ads, r.n, r.p::numeric(9, 6) AS share,
         greatest(0, (p + z * z / (2 * n) - z * sqrt(p * (1 - p) / n + z * z / (4.0 * n * n))) / (1 + z * z / n))::numeric(9, 6) AS share_low,
         least(1, (p + z * z / (2 * n) + z * sqrt(p * (1 - p) / n + z * z / (4.0 * n * n))) / (1 + z * z / n))::numeric(9, 6) AS share_high,
         r.ads_all, r.n_all, quotient::numeric(12, 4) AS location_quotient,
         CASE WHEN n < n_all THEN least(quotient, r_low / (w * r_low + 1 - w))::numeric(12, 4) END AS location_quotient_low,
         CASE WHEN n < n_all THEN greatest(quotient, r_high / (w * r_high + 1 - w))::numeric(12, 4) END AS location_quotient_high
  FROM ratio r
  JOIN bi_store.dim_country c USING (country_id) JOIN bi_store.dim_skill d USING (skill_id);
COMMENT ON VIEW bi.country_skill_distribution IS 'Share of a country''s published ads that ask for a skill, and how it compares with all countries (location quotient), each with a 95 % interval. Cells under publication_rule.min_ads ads are held back; suppression counts them.';
COMMENT ON COLUMN bi.country_skill_distribution.country_en IS 'Country in English.';
COMMENT ON COLUMN bi.country_skill_distribution.country_es IS 'Country in Spanish.';
COMMENT ON COLUMN bi.country_skill_distribution.skill_en IS 'Skill in English.';
COMMENT ON COLUMN bi.country_skill_distribution.skill_es IS 'Skill in Spanish.';
COMMENT ON COLUMN bi.country_skill_distribution.ads IS 'Ads of the country that ask for the skill.';
COMMENT ON COLUMN bi.country_skill_distribution.n IS 'Published ads of the country.';
COMMENT ON COLUMN bi.country_skill_distribution.share IS 'ads / n, 0 to 1.';
COMMENT ON COLUMN bi.country_skill_distribution.share_low IS 'Lower end of the 95 % interval of the share (Wilson).';
COMMENT ON COLUMN bi.country_skill_distribution.share_high IS 'Upper end of the 95 % interval of the share (Wilson).';
COMMENT ON COLUMN bi.country_skill_distribution.ads_all IS 'Ads of all countries that ask for the skill.';
COMMENT ON COLUMN bi.country_skill_distribution.n_all IS 'Published ads of all countries.';
COMMENT ON COLUMN bi.country_skill_distribution.location_quotient IS 'Share in the country divided by the share in all countries; 1 means as usual.';
COMMENT ON COLUMN bi.country_skill_distribution.location_quotient_low IS 'Lower end of its 95 % interval; empty when there is one country only.';
COMMENT ON COLUMN bi.country_skill_distribution.location_quotient_high IS 'Upper end of its 95 % interval; empty when there is one country only.';

CREATE VIEW bi.suppression AS
  WITH cell AS (
    SELECT 'country_skill_distribution' AS view_name, country_id, ads FROM bi_store.published_skill_country
    UNION ALL
    SELECT 'skill_frequency', NULL, sum(ads)::bigint FROM bi_store.published_skill_country GROUP BY skill_id)
  SELECT x.view_name, c.country_code, count(*) FILTER (WHERE x.ads >= r.min_ads) AS skills_shown,
         count(*) FILTER (WHERE x.ads < r.min_ads) AS skills_held_back,
         coalesce(sum(x.ads) FILTER (WHERE x.ads < r.min_ads), 0)::bigint AS mentions_held_back
  FROM cell x CROSS JOIN bi_store.publication_rule r LEFT JOIN bi_store.dim_country c USING (country_id)
  GROUP BY x.view_name, c.country_code;
COMMENT ON VIEW bi.suppression IS 'What the indicators hold back because it rests on fewer ads than publication_rule.min_ads.';
COMMENT ON COLUMN bi.suppression.view_name IS 'The view that holds back.';
COMMENT ON COLUMN bi.suppression.country_code IS 'Country; empty for all countries together.';
COMMENT ON COLUMN bi.suppression.skills_shown IS 'Skills that the view shows.';
COMMENT ON COLUMN bi.suppression.skills_held_back IS 'Skills that it holds back.';
COMMENT ON COLUMN bi.suppression.mentions_held_back IS 'Pairs of ad and skill behind what is held back.';

CREATE VIEW bi.batch_funnel AS
  SELECT r.batch_id, r.stage, r.unit, r.status, r.items_in, r.items_out, r.rejected, r.duplicate, r.skipped,
         r.quality, (r.started_at AT TIME ZONE 'UTC')::timestamp(0) AS started_at,
         (r.finished_at AT TIME ZONE 'UTC')::timestamp(0) AS finished_at
  FROM batch_runs r JOIN bi_store.dim_batch b USING (batch_id);
COMMENT ON VIEW bi.batch_funnel IS 'What each stage of a published batch took in and passed on: items_in = items_out + rejected + duplicate + skipped.';
COMMENT ON COLUMN bi.batch_funnel.batch_id IS 'The batch, see dim_batch.';
COMMENT ON COLUMN bi.batch_funnel.stage IS 'Stage of the batch.';
COMMENT ON COLUMN bi.batch_funnel.unit IS 'What is counted: ad version, ad or skill.';
COMMENT ON COLUMN bi.batch_funnel.status IS 'How the stage ended.';
COMMENT ON COLUMN bi.batch_funnel.items_in IS 'Taken in.';
COMMENT ON COLUMN bi.batch_funnel.items_out IS 'Passed on.';
COMMENT ON COLUMN bi.batch_funnel.rejected IS 'Set aside, with a reason.';
COMMENT ON COLUMN bi.batch_funnel.duplicate IS 'Set aside as copies.';
COMMENT ON COLUMN bi.batch_funnel.skipped IS 'Left untouched.';
COMMENT ON COLUMN bi.batch_funnel.quality IS 'Mean quality of the ads, 0 to 1.';
COMMENT ON COLUMN bi.batch_funnel.started_at IS 'Start of the stage, UTC.';
COMMENT ON COLUMN bi.batch_funnel.finished_at IS 'End of the stage, UTC.';

-- A column of a view means what the column of that name in the store means, unless it was described above.
DO $$
DECLARE target record;
BEGIN
  FOR target IN
    SELECT DISTINCT ON (v.oid, a.attname) v.relname, a.attname, col_description(s.oid, sa.attnum) AS words
    FROM pg_class v
    JOIN pg_namespace n ON n.oid = v.relnamespace AND n.nspname = 'bi'
    JOIN pg_attribute a ON a.attrelid = v.oid AND a.attnum > 0
    JOIN pg_attribute sa ON sa.attname = a.attname AND sa.attnum > 0
    JOIN pg_class s ON s.oid = sa.attrelid AND s.relkind = 'r'
    JOIN pg_namespace sn ON sn.oid = s.relnamespace AND sn.nspname = 'bi_store'
    WHERE v.relkind = 'v' AND col_description(v.oid, a.attnum) IS NULL AND col_description(s.oid, sa.attnum) IS NOT NULL
    ORDER BY v.oid, a.attname, (s.relname = v.relname) DESC, (s.relname LIKE 'dim%') DESC, s.relname
  LOOP
    EXECUTE format('COMMENT ON COLUMN bi.%I.%I IS %L', target.relname, target.attname, target.words);
  END LOOP;
END
$$;
