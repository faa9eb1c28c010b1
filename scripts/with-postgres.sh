#!/usr/bin/env bash
# Runs a command with READOUT_TEST_DATABASE_URL: a PostgreSQL of its own on a free port, thrown away afterwards. Where the variable is set
# already, that server is used. Needs Debian's package postgresql, which is installed where the user is root and it is missing.
#   scripts/with-postgres.sh npx vitest run --config vitest.postgres.config.ts
set -euo pipefail

if [ -n "${READOUT_TEST_DATABASE_URL:-}" ]; then exec "$@"; fi

# Debian keeps the programs of each version in a folder of its own; elsewhere they are in the path.
programs() {
  local found
  found=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
  if [ -z "$found" ] && command -v initdb >/dev/null; then found=$(dirname "$(command -v initdb)"); fi
  echo "$found"
}

bin=$(programs)
if [ -z "$bin" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql >/dev/null
  bin=$(programs)
fi
if [ -z "$bin" ]; then echo 'PostgreSQL is not installed: apt-get install postgresql' >&2; exit 1; fi

folder=$(mktemp -d)
# initdb and the server refuse to run as root.
as_owner=()
if [ "$(id -u)" = 0 ]; then
  chown postgres "$folder"
  as_owner=(/usr/sbin/runuser -u postgres --)
fi
# A program of another user may not stand in the folder from which this was called.
owner() { (cd / && "${as_owner[@]}" "$@"); }

stop() {
  owner "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT TERM

secret=$(od -An -N12 -tx1 /dev/urandom | tr -d ' \n')
port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
owner bash -c "umask 077; echo $secret >'$folder/secret'"
owner "$bin/initdb" -D "$folder/data" -U readout --pwfile="$folder/secret" -A scram-sha-256 -E UTF8 --locale=C.UTF-8 --no-sync >"$folder/initdb.log" ||
  { cat "$folder/initdb.log" >&2; exit 1; }
# It lives for minutes: it need not outlive a power cut.
owner "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/data/log" start >/dev/null \
  -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c full_page_writes=off -c max_connections=200" ||
  { cat "$folder/data/log" >&2; exit 1; }

READOUT_TEST_DATABASE_URL="postgres://readout:$secret@127.0.0.1:$port/postgres" "$@"
