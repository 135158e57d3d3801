-- Language models in the enhance stage: what was asked and paid, what was answered, what was made of it.

ALTER TABLE enhanced_skills DROP CONSTRAINT enhanced_skills_esco_link_method_check;
ALTER TABLE enhanced_skills ADD CONSTRAINT enhanced_skills_esco_link_method_check
  CHECK (esco_link_method IN ('vocabulary', 'exact', 'normalised', 'model'));

-- Answers by what was asked: the same question to the same model is asked once. Text of models about masked ads.
CREATE TABLE llm_answers (
  -- SHA-256 (hex) of provider, model, parameters and messages.
  question_hash  text PRIMARY KEY,
  provider       text NOT NULL,
  model          text NOT NULL,
  prompt_version text NOT NULL,
  answer         text NOT NULL,
  ended          text NOT NULL CHECK (ended IN ('complete', 'truncated', 'looping', 'declined')),
  tokens_in      integer NOT NULL CHECK (tokens_in >= 0),
  tokens_out     integer NOT NULL CHECK (tokens_out >= 0),
  seconds        real NOT NULL CHECK (seconds >= 0),
  cost_usd       numeric(14, 8) NOT NULL CHECK (cost_usd >= 0),
  answered_at    timestamptz NOT NULL
);

-- One row per request, written before it is sent with what it may cost at most, and corrected when it ends. A request
-- whose worker was killed keeps its reservation: it may have been paid.
CREATE TABLE llm_requests (
  request_id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  batch_id      bigint NOT NULL REFERENCES batches,
  spent_on      date NOT NULL,
  question_hash text NOT NULL,
  state         text NOT NULL CHECK (state IN ('open', 'answered', 'failed')),
  tokens        integer NOT NULL CHECK (tokens >= 0),
  cost_usd      numeric(14, 8) NOT NULL CHECK (cost_usd >= 0),
  error         text,
  asked_at      timestamptz NOT NULL
);
CREATE INDEX llm_requests_batch ON llm_requests (batch_id);
CREATE INDEX llm_requests_day ON llm_requests (spent_on);

-- How the skills of an ad came about where a model was configured; ads by rules alone have no row.
CREATE TABLE enhance_runs (
  job_id          bigint PRIMARY KEY,
  batch_id        bigint NOT NULL,
  provider        text NOT NULL,
  model           text NOT NULL,
  prompt_version  text NOT NULL,
  outcome         text NOT NULL CHECK (outcome IN ('model', 'cache', 'fallback')),
  -- Why the rules decided after all.
  fallback_reason text,
  -- Questions that led to the outcome, answered from the cache or not.
  rounds          integer NOT NULL CHECK (rounds BETWEEN 0 AND 2),
  -- Of all of the ad's answers, whenever they were given.
  tokens_in       integer NOT NULL CHECK (tokens_in >= 0),
  tokens_out      integer NOT NULL CHECK (tokens_out >= 0),
  seconds         real NOT NULL CHECK (seconds >= 0),
  cost_usd        numeric(14, 8) NOT NULL CHECK (cost_usd >= 0),
  -- The verifier's: what was taken over, what was refused and why.
  verdict         jsonb NOT NULL,
  CHECK ((outcome = 'fallback') = (fallback_reason IS NOT NULL))
);
CREATE INDEX enhance_runs_batch ON enhance_runs (batch_id);
