-- Who may do what with the tables that there are, after every migration: a table that a later migration adds falls
-- under the rule of its schema. Safe to run again; a role that does not exist is passed over.
--
--   lmo_owner       owns everything: migrates and maintains
--   lmo_worker      reads and writes rows; no keys of the API, no change of tables
--   lmo_api         reads what is masked; writes keys, alerts and the registry of models
--   lmo_query       reads what is masked and no secret: whatever people ask through /api/query
--   powerbi_reader  reads the schema bi
--
-- raw_documents and raw_jobs.raw hold text as it was collected, with personal data: the worker alone reads them.
DO $$
DECLARE
  own CONSTANT text[] := ARRAY['public', 'bi_store', 'bi', 'published'];
  unmasked CONSTANT text[] := ARRAY['raw_documents', 'raw_jobs'];
  inner_affairs CONSTANT text[] := ARRAY['api_keys', 'alerts', '_prisma_migrations'];
  api_writes CONSTANT text[] := ARRAY['api_keys', 'alerts', 'model_versions'];
  missing CONSTANT boolean := EXISTS (
    SELECT FROM unnest(ARRAY['lmo_owner', 'lmo_worker', 'lmo_api', 'lmo_query', 'powerbi_reader']) AS r
    WHERE to_regrole(r) IS NULL);
  relation record;
  routine record;
  schema_name name;
BEGIN
  IF missing THEN RETURN; END IF;

  FOR schema_name IN SELECT nspname FROM pg_namespace WHERE nspname = ANY (own) LOOP
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO lmo_owner, lmo_worker, lmo_api, lmo_query', schema_name);
    EXECUTE format('GRANT CREATE ON SCHEMA %I TO lmo_owner', schema_name);
    EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA %I TO lmo_worker', schema_name);
  END LOOP;
  IF to_regnamespace('bi') IS NOT NULL THEN
    GRANT USAGE ON SCHEMA bi TO powerbi_reader;
  END IF;

  FOR relation IN
    SELECT n.nspname, c.relname, c.relkind IN ('v', 'm') AS is_view, format('%I.%I', n.nspname, c.relname) AS name
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = ANY (own) AND c.relkind IN ('r', 'p', 'v', 'm')
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
    ORDER BY 1, 2
  LOOP
    IF relation.is_view OR relation.relname = '_prisma_migrations' THEN
      EXECUTE format('GRANT SELECT ON %s TO lmo_worker', relation.name);
    ELSIF relation.relname <> 'api_keys' THEN
      EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO lmo_worker', relation.name);
    END IF;
    IF relation.relname <> ALL (unmasked) THEN
      EXECUTE format('GRANT SELECT ON %s TO lmo_api', relation.name);
      IF relation.relname <> ALL (inner_affairs) THEN
        EXECUTE format('GRANT SELECT ON %s TO lmo_query', relation.name);
      END IF;
    END IF;
    IF relation.relname = ANY (api_writes) THEN
      EXECUTE format('GRANT INSERT, UPDATE ON %s TO lmo_api', relation.name);
    END IF;
    IF relation.nspname = 'bi' THEN
      EXECUTE format('GRANT SELECT ON %s TO powerbi_reader', relation.name);
    END IF;
  END LOOP;

  -- Which versions there are may be known; what they say may not.
  IF to_regclass('public.raw_jobs') IS NOT NULL THEN
    GRANT SELECT (job_id, posting_id, source_id, version, content_hash, batch_id, observed_on, collected_at)
      ON raw_jobs TO lmo_api;
  END IF;

  -- That an alert was given may be asked for; its words are for those who are told.
  IF to_regclass('public.alerts') IS NOT NULL THEN
    GRANT SELECT (kind, subject, first_seen_at, last_seen_at, occurrences, last_given_at) ON alerts TO lmo_query;
  END IF;

  -- Last, because what was given above was given by the owner until now.
  IF NOT pg_has_role('lmo_owner', 'MEMBER') THEN RETURN; END IF;
  FOR relation IN
    SELECT format('%I.%I', n.nspname, c.relname) AS name,
           CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'TABLE' END AS kind
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = ANY (own) AND c.relkind IN ('r', 'p', 'v', 'm') AND c.relowner = current_user::regrole
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
  LOOP
    EXECUTE format('ALTER %s %s OWNER TO lmo_owner', relation.kind, relation.name);
  END LOOP;
  FOR routine IN
    SELECT p.oid::regprocedure AS name
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE n.nspname = ANY (own) AND p.proowner = current_user::regrole
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
  LOOP
    EXECUTE format('ALTER ROUTINE %s OWNER TO lmo_owner', routine.name);
  END LOOP;
  FOR schema_name IN
    SELECT nspname FROM pg_namespace WHERE nspname = ANY (own) AND nspname <> 'public' AND nspowner = current_user::regrole
  LOOP
    EXECUTE format('ALTER SCHEMA %I OWNER TO lmo_owner', schema_name);
  END LOOP;
END
$$;
