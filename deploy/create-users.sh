#!/bin/bash
# Runs once, when the database of docker-compose.yml is new: the users of worker and API. What they may do is said by
# the roles lmo_worker and lmo_api, whose rights "lmo migrate" grants. powerbi_reader logs in after
# ALTER ROLE powerbi_reader LOGIN PASSWORD '…', see docs/deployment.md.
set -euo pipefail

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set worker_password="$DATABASE_WORKER_PASSWORD" --set api_password="$DATABASE_API_PASSWORD" <<'SQL'
CREATE ROLE lmo_worker NOLOGIN;
CREATE ROLE lmo_api NOLOGIN;
CREATE USER worker PASSWORD :'worker_password' IN ROLE lmo_worker;
CREATE USER api PASSWORD :'api_password' IN ROLE lmo_api;
SQL
