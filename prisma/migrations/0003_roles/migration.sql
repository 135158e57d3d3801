-- Roles by what somebody may do; prisma/grants.sql says what that is. They cannot log in: whoever runs a server makes
-- its users and puts them in ("CREATE USER … IN ROLE lmo_worker"), except powerbi_reader, which is given a password,
-- so that its limits hold: settings of a role do not reach its members.
--
-- Roles belong to the whole server, so another database of it may have made them already, or make them now.
DO $$
DECLARE
  role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['lmo_owner', 'lmo_worker', 'lmo_api', 'lmo_query', 'powerbi_reader'] LOOP
    CONTINUE WHEN to_regrole(role_name) IS NOT NULL;
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN', role_name);
      IF role_name IN ('lmo_query', 'powerbi_reader') THEN
        EXECUTE format('ALTER ROLE %I SET default_transaction_read_only = on', role_name);
        EXECUTE format('ALTER ROLE %I SET statement_timeout = ''60s''', role_name);
      END IF;
    EXCEPTION
      WHEN duplicate_object OR unique_violation THEN NULL;
      WHEN insufficient_privilege THEN
        RAISE WARNING 'The role % is missing and % may not make it. Everything works without, but nothing is kept from '
          'anybody: let an administrator run "CREATE ROLE % NOLOGIN", then "npx lmo migrate" again.',
          role_name, current_user, role_name;
    END;
  END LOOP;

  -- The API runs queries of its users with the rights of lmo_query.
  IF to_regrole('lmo_query') IS NOT NULL AND to_regrole('lmo_api') IS NOT NULL
     AND NOT pg_has_role('lmo_api', 'lmo_query', 'MEMBER') THEN
    BEGIN
      GRANT lmo_query TO lmo_api;
    EXCEPTION
      WHEN unique_violation THEN NULL;
      WHEN insufficient_privilege THEN
        RAISE WARNING 'Let an administrator run "GRANT lmo_query TO lmo_api": % may not.', current_user;
    END;
  END IF;
END
$$;
