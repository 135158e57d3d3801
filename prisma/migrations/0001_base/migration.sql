-- The working tables of the pipeline. Tables that grow with ads key on job_id first, so that they can be
-- range-partitioned by it later without changing a key. Instants are UTC; dates are dates.
--
-- The tables with several rows per ad (batch_items, job_stages, extracted_skills, enhanced_skills, job_embeddings) have
-- no foreign keys: their ids come from statements of the same transaction, and the checks cost more than the inserts
-- (96,000 rows of enhanced_skills on the embedded server: 5.4 s with, 2.2 s without).
CREATE EXTENSION IF NOT EXISTS vector;

-- ── Sources and what they gave ───────────────────────────────────────────────────────────────────────────────
CREATE TABLE sources (
  source_id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name            text NOT NULL UNIQUE,
  kind            text NOT NULL CHECK (kind IN ('html', 'json', 'rendered', 'file')),
  default_country text CHECK (default_country ~ '^[A-Z]{2}$'),
  is_sample       boolean NOT NULL DEFAULT false,
  -- Whether a past day can be collected again; a source that shows only the present cannot.
  replayable      boolean NOT NULL DEFAULT false,
  -- Days that unmasked text of this source may be kept.
  retention_days  integer NOT NULL CHECK (retention_days > 0),
  created_at      timestamptz NOT NULL DEFAULT now()
);

-- Input files already read, by content and by the options that change what is read from them.
CREATE TABLE source_files (
  file_hash    text NOT NULL,
  options_hash text NOT NULL,
  file_name    text NOT NULL,
  row_count    integer NOT NULL,
  batch_id     bigint NOT NULL,
  read_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (file_hash, options_hash)
);

-- Bytes as they came, once per content. Unmasked: worker role only, with the source's retention.
CREATE TABLE raw_documents (
  document_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  source_id    bigint NOT NULL REFERENCES sources,
  content_hash text NOT NULL,
  url          text NOT NULL,
  content_type text NOT NULL,
  body_gzip    bytea NOT NULL,
  collected_at timestamptz NOT NULL,
  UNIQUE (source_id, content_hash)
);

CREATE TABLE postings (
  posting_id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  source_id     bigint NOT NULL REFERENCES sources,
  -- 'id:<external id>', 'url:<canonical URL>' or 'hash:<content hash>'.
  identity_key  text NOT NULL,
  canonical_url text,
  first_seen_on date NOT NULL,
  last_seen_on  date NOT NULL,
  closed_on     date,
  first_seen_at timestamptz NOT NULL,
  UNIQUE (source_id, identity_key),
  CHECK (first_seen_on <= last_seen_on)
);

-- Every version of an ad that was seen; append-only. Unmasked: worker role only.
CREATE TABLE raw_jobs (
  job_id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  posting_id   bigint NOT NULL REFERENCES postings,
  source_id    bigint NOT NULL REFERENCES sources,
  version      integer NOT NULL CHECK (version > 0),
  content_hash text NOT NULL,
  raw          jsonb NOT NULL,
  -- Where it stood: 'row 17' of a file, or the path of a page.
  ref          text NOT NULL,
  document_id  bigint REFERENCES raw_documents,
  -- The batch that saw this version first.
  batch_id     bigint NOT NULL,
  observed_on  date NOT NULL,
  collected_at timestamptz NOT NULL,
  UNIQUE (posting_id, version)
);
CREATE INDEX raw_jobs_observed ON raw_jobs (observed_on, job_id);

-- ── Batches and their audit ──────────────────────────────────────────────────────────────────────────────────
CREATE TABLE batches (
  batch_id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- The workflow id: 'daily-2026-11-22', 'daily-2026-11-22-r2'.
  batch_key    text NOT NULL UNIQUE,
  logical_date date NOT NULL,
  kind         text NOT NULL CHECK (kind IN ('daily', 'clustering')),
  status       text NOT NULL CHECK (status IN ('running', 'waiting', 'succeeded', 'failed', 'abandoned')),
  language     text NOT NULL,
  input        jsonb NOT NULL,
  -- Members frozen into batch_items; null until then.
  item_count   integer,
  rows_written bigint NOT NULL DEFAULT 0,
  started_at   timestamptz NOT NULL,
  finished_at  timestamptz,
  error        text
);
CREATE INDEX batches_by_date ON batches (logical_date, batch_id);
ALTER TABLE raw_jobs ADD FOREIGN KEY (batch_id) REFERENCES batches;
ALTER TABLE source_files ADD FOREIGN KEY (batch_id) REFERENCES batches;

-- One row per stage and unit; the sum of its pages.
CREATE TABLE batch_runs (
  batch_run_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  batch_id     bigint NOT NULL REFERENCES batches,
  stage        text NOT NULL,
  unit         text NOT NULL CHECK (unit IN ('ad version', 'ad', 'skill')),
  status       text NOT NULL CHECK (status IN ('running', 'succeeded', 'skipped', 'failed', 'waiting')),
  items_in     integer NOT NULL DEFAULT 0 CHECK (items_in >= 0),
  items_out    integer NOT NULL DEFAULT 0 CHECK (items_out >= 0),
  rejected     integer NOT NULL DEFAULT 0 CHECK (rejected >= 0),
  duplicate    integer NOT NULL DEFAULT 0 CHECK (duplicate >= 0),
  skipped      integer NOT NULL DEFAULT 0 CHECK (skipped >= 0),
  rows_written bigint NOT NULL DEFAULT 0,
  pages        integer NOT NULL DEFAULT 0,
  quality      numeric(4, 3) CHECK (quality BETWEEN 0 AND 1),
  -- Hash over the fingerprints of its members.
  fingerprint  text,
  details      jsonb NOT NULL DEFAULT '{}',
  started_at   timestamptz NOT NULL,
  finished_at  timestamptz,
  error        text,
  UNIQUE (batch_id, stage, unit),
  CONSTRAINT batch_runs_conservation CHECK (items_in = items_out + rejected + duplicate + skipped)
);

-- What a page counted; committed together with the rows that it wrote, so a page counts once however often it runs.
CREATE TABLE batch_pages (
  batch_id     bigint NOT NULL REFERENCES batches,
  stage        text NOT NULL,
  unit         text NOT NULL,
  -- The source for collect, otherwise ''.
  partition    text NOT NULL DEFAULT '',
  page         integer NOT NULL,
  items_in     integer NOT NULL,
  items_out    integer NOT NULL,
  rejected     integer NOT NULL DEFAULT 0,
  duplicate    integer NOT NULL DEFAULT 0,
  skipped      integer NOT NULL DEFAULT 0,
  rows_written integer NOT NULL,
  fingerprint  text,
  details      jsonb NOT NULL DEFAULT '{}',
  committed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (batch_id, stage, unit, partition, page),
  CONSTRAINT batch_pages_conservation CHECK (items_in = items_out + rejected + duplicate + skipped)
);

-- The members of a batch, frozen once. `ended_stage` is where an ad left the flow, null while it goes on.
CREATE TABLE batch_items (
  batch_id    bigint NOT NULL,
  job_id      bigint NOT NULL,
  ordinal     integer NOT NULL,
  ended_stage text,
  outcome     text CHECK (outcome IN ('rejected', 'unusable', 'duplicate')),
  PRIMARY KEY (batch_id, job_id),
  UNIQUE (batch_id, ordinal),
  CHECK ((ended_stage IS NULL) = (outcome IS NULL))
);
CREATE INDEX batch_items_job ON batch_items (job_id);

CREATE TABLE stage_rejects (
  reject_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  batch_id  bigint NOT NULL REFERENCES batches,
  stage     text NOT NULL,
  source_id bigint NOT NULL REFERENCES sources,
  -- 'row 17', a path, or 'job 123'.
  ref       text NOT NULL,
  job_id    bigint REFERENCES raw_jobs,
  reason    text NOT NULL,
  field     text,
  detail    text NOT NULL,
  UNIQUE (batch_id, stage, source_id, ref)
);

-- What each stage last did with an ad version: same fingerprint, nothing to do.
CREATE TABLE job_stages (
  job_id      bigint NOT NULL,
  stage       text NOT NULL,
  fingerprint text NOT NULL,
  -- The readable part of it, so that a plan can say how many ads carry an older version.
  version     text NOT NULL,
  batch_id    bigint NOT NULL,
  PRIMARY KEY (job_id, stage)
);

-- ── Stage outputs ────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE job_quality (
  job_id       bigint PRIMARY KEY REFERENCES raw_jobs,
  completeness numeric(4, 3) NOT NULL CHECK (completeness BETWEEN 0 AND 1),
  accuracy     numeric(4, 3) NOT NULL CHECK (accuracy BETWEEN 0 AND 1),
  consistency  numeric(4, 3) NOT NULL CHECK (consistency BETWEEN 0 AND 1),
  timeliness   numeric(4, 3) NOT NULL CHECK (timeliness BETWEEN 0 AND 1),
  -- 1 for the ad that stands for its group, 0 for a duplicate; null until clean has looked.
  uniqueness   numeric(4, 3) CHECK (uniqueness BETWEEN 0 AND 1),
  total        numeric(4, 3) NOT NULL CHECK (total BETWEEN 0 AND 1)
);

CREATE TABLE cleaned_jobs (
  job_id                 bigint PRIMARY KEY REFERENCES raw_jobs,
  title                  text NOT NULL,
  company                text,
  combined_text          text NOT NULL,
  sections               jsonb NOT NULL,
  language               text NOT NULL,
  language_confidence    real NOT NULL CHECK (language_confidence BETWEEN 0 AND 1),
  country_code           text CHECK (country_code ~ '^[A-Z]{2}$'),
  region                 text,
  city                   text,
  salary_min             numeric(16, 2),
  salary_max             numeric(16, 2),
  salary_currency        text CHECK (salary_currency ~ '^[A-Z]{3}$'),
  salary_period          text CHECK (salary_period IN ('hour', 'day', 'week', 'month', 'year')),
  salary_origin          text CHECK (salary_origin IN ('field', 'text')),
  salary_currency_origin text CHECK (salary_currency_origin IN ('stated', 'country')),
  salary_period_origin   text CHECK (salary_period_origin IN ('stated', 'magnitude')),
  contract_type          text NOT NULL,
  working_time           text NOT NULL,
  remote_mode            text NOT NULL,
  seniority              text NOT NULL,
  posted_on              date,
  closes_on              date,
  masked                 jsonb NOT NULL,
  is_usable              boolean NOT NULL,
  unusable_reason        text,
  content_hash           text NOT NULL,
  text_hash              text NOT NULL,
  -- MinHash signature, 32-bit little-endian words.
  signature              bytea NOT NULL,
  title_key              text NOT NULL,
  company_key            text NOT NULL,
  word_count             integer NOT NULL,
  CHECK (is_usable = (unusable_reason IS NULL)),
  CHECK (salary_min <= salary_max),
  CHECK ((salary_min IS NULL) = (salary_currency IS NULL) AND (salary_min IS NULL) = (salary_period IS NULL))
);

CREATE TABLE job_duplicates (
  job_id           bigint PRIMARY KEY REFERENCES raw_jobs,
  canonical_job_id bigint NOT NULL REFERENCES raw_jobs,
  kind             text NOT NULL CHECK (kind IN ('exact', 'near', 'repost', 'cross_source')),
  similarity       real NOT NULL CHECK (similarity BETWEEN 0 AND 1),
  batch_id         bigint NOT NULL REFERENCES batches,
  CHECK (job_id <> canonical_job_id)
);
CREATE INDEX job_duplicates_canonical ON job_duplicates (canonical_job_id);

CREATE TABLE skills (
  skill_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  skill_key  text NOT NULL UNIQUE,
  name_en    text NOT NULL,
  name_es    text NOT NULL,
  type       text NOT NULL CHECK (type IN ('hard', 'soft', 'language', 'credential')),
  field      text NOT NULL,
  esco_uri   text,
  provenance text NOT NULL
);

CREATE TABLE extracted_skills (
  job_id     bigint NOT NULL,
  skill_id   bigint NOT NULL,
  -- Code points into cleaned_jobs.combined_text, 0-based, half-open.
  start_at   integer NOT NULL CHECK (start_at >= 0),
  end_at     integer NOT NULL,
  surface    text NOT NULL,
  section    text NOT NULL,
  methods    text[] NOT NULL,
  confidence real NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  PRIMARY KEY (job_id, start_at, end_at, skill_id),
  CHECK (end_at > start_at)
);

CREATE TABLE enhanced_skills (
  job_id              bigint NOT NULL,
  skill_id            bigint NOT NULL,
  origin              text NOT NULL CHECK (origin IN ('explicit', 'implied')),
  reasoning           text,
  implied_by_skill_id bigint,
  confidence          real NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  mention_count       integer NOT NULL CHECK (mention_count >= 0),
  esco_uri            text,
  esco_link_method    text CHECK (esco_link_method IN ('vocabulary', 'exact', 'normalised')),
  decided_by          text NOT NULL,
  PRIMARY KEY (job_id, skill_id),
  CHECK ((origin = 'implied') = (implied_by_skill_id IS NOT NULL)),
  CHECK ((esco_uri IS NULL) = (esco_link_method IS NULL))
);
CREATE INDEX enhanced_skills_skill ON enhanced_skills (skill_id);

-- ── Models, vectors, clusters ────────────────────────────────────────────────────────────────────────────────
CREATE TABLE model_versions (
  model_id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  provider    text NOT NULL,
  name        text NOT NULL,
  version     text NOT NULL,
  dimensions  integer NOT NULL,
  description text NOT NULL,
  created_at  timestamptz NOT NULL DEFAULT now(),
  UNIQUE (provider, name, version)
);

CREATE TABLE skill_embeddings (
  skill_id      bigint NOT NULL REFERENCES skills,
  model_id      bigint NOT NULL REFERENCES model_versions,
  document_hash text NOT NULL,
  embedding     vector(768) NOT NULL,
  PRIMARY KEY (skill_id, model_id)
);

CREATE TABLE job_embeddings (
  job_id        bigint NOT NULL,
  model_id      bigint NOT NULL,
  document_hash text NOT NULL,
  embedding     vector(768) NOT NULL,
  PRIMARY KEY (job_id, model_id)
);

CREATE TABLE clustering_runs (
  run_id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  batch_id       bigint NOT NULL REFERENCES batches,
  -- 'all' or a country code.
  scope          text NOT NULL,
  model_id       bigint NOT NULL REFERENCES model_versions,
  algorithm      text NOT NULL,
  parameters     jsonb NOT NULL,
  skill_count    integer NOT NULL,
  cluster_count  integer NOT NULL,
  noise_share    real NOT NULL CHECK (noise_share BETWEEN 0 AND 1),
  -- Both in the embedding space, cosine; null with fewer than two clusters.
  silhouette     real,
  davies_bouldin real,
  created_at     timestamptz NOT NULL DEFAULT now(),
  UNIQUE (batch_id, scope)
);

CREATE TABLE clustering_results (
  run_id          bigint NOT NULL REFERENCES clustering_runs,
  cluster_label   integer NOT NULL CHECK (cluster_label >= 0),
  name_en         text NOT NULL,
  name_es         text NOT NULL,
  size            integer NOT NULL,
  ad_count        integer NOT NULL,
  -- Mean cosine of the members to the centroid.
  cohesion        real NOT NULL,
  -- Cosine distance within which a new skill is placed here.
  radius          real NOT NULL,
  centroid        vector(768) NOT NULL,
  medoid_skill_id bigint NOT NULL REFERENCES skills,
  PRIMARY KEY (run_id, cluster_label)
);

CREATE TABLE cluster_members (
  run_id        bigint NOT NULL REFERENCES clustering_runs,
  skill_id      bigint NOT NULL REFERENCES skills,
  -- -1 is noise: a skill that belongs to no cluster.
  cluster_label integer NOT NULL CHECK (cluster_label >= -1),
  probability   real NOT NULL CHECK (probability BETWEEN 0 AND 1),
  x             real,
  y             real,
  -- True when it was placed into existing clusters rather than clustered.
  placed        boolean NOT NULL DEFAULT false,
  PRIMARY KEY (run_id, skill_id)
);

-- ── Taxonomies ───────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE taxonomy_releases (
  release_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  scheme      text NOT NULL CHECK (scheme IN ('esco')),
  release     text NOT NULL,
  languages   text[] NOT NULL,
  concepts    integer NOT NULL,
  labels      integer NOT NULL,
  source_hash text NOT NULL,
  imported_at timestamptz NOT NULL,
  -- The release that extraction and linking use.
  is_active   boolean NOT NULL DEFAULT false,
  UNIQUE (scheme, release)
);
CREATE UNIQUE INDEX taxonomy_one_active ON taxonomy_releases (scheme) WHERE is_active;

CREATE TABLE esco_taxonomy (
  release_id   bigint NOT NULL REFERENCES taxonomy_releases ON DELETE CASCADE,
  uri          text NOT NULL,
  concept_type text NOT NULL CHECK (concept_type IN ('skill', 'skill_group', 'occupation', 'isco_group')),
  -- 'skill/competence', 'knowledge', 'language' …, as ESCO writes it.
  skill_type   text,
  reuse_level  text,
  code         text,
  description  text,
  PRIMARY KEY (release_id, uri)
);

CREATE TABLE esco_labels (
  release_id bigint NOT NULL,
  uri        text NOT NULL,
  language   text NOT NULL,
  kind       text NOT NULL CHECK (kind IN ('preferred', 'alternative', 'hidden')),
  label      text NOT NULL,
  PRIMARY KEY (release_id, uri, language, kind, label),
  FOREIGN KEY (release_id, uri) REFERENCES esco_taxonomy ON DELETE CASCADE
);

CREATE TABLE esco_relations (
  release_id bigint NOT NULL REFERENCES taxonomy_releases ON DELETE CASCADE,
  -- 'broader', 'essential', 'optional', 'related', 'collection'.
  kind       text NOT NULL,
  from_uri   text NOT NULL,
  to_uri     text NOT NULL,
  PRIMARY KEY (release_id, kind, from_uri, to_uri)
);

-- ── What readers see ─────────────────────────────────────────────────────────────────────────────────────────
-- One row: the batch through which every published view looks. Export swaps it in one transaction.
CREATE TABLE publication (
  singleton    boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  batch_id     bigint NOT NULL REFERENCES batches,
  published_at timestamptz NOT NULL
);

CREATE TABLE reports (
  report_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  batch_id   bigint NOT NULL REFERENCES batches,
  language   text NOT NULL,
  -- Relative to the data folder.
  path       text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (batch_id, language)
);
