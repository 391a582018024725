#!/usr/bin/env bash
# load.sh INDEX: answers a second of the server over INDEX, beside those of a bare Javalin in the same run.
# Needs wrk, python3 and the classes: CP=target/classes:target/bench:… (see docs/benchmarks.md). SECONDS_EACH=60.
set -euo pipefail
index=$1 here=$(dirname "${BASH_SOURCE[0]}") each=${SECONDS_EACH:-60}
: "${CP:?the class path}"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
queries=$(mktemp) pid=
trap '[ -z "$pid" ] || kill "$pid"; rm -f "$queries"' EXIT

started() { # started URL
  for _ in $(seq 300); do curl -sf -o /dev/null "$1" && return; sleep 0.1; done
  echo "nothing answers at $1" >&2; exit 1
}
load() { # load NAME SECONDS URL [wrk's arguments]
  echo -n "$1: "
  wrk -t2 -c64 -d"$2s" -s "$here/load.lua" "$3" -- "${@:4}" | tail -1
}

"$java" -Xmx1g -cp "$CP" org.recalling.server.HelloServer 7292 >/dev/null 2>&1 & pid=$!
started http://127.0.0.1:7292/
echo / > "$queries"
load "hello, to warm up" 8 http://127.0.0.1:7292 "$queries" >/dev/null
load "bare Javalin" "${HELLO_SECONDS:-20}" http://127.0.0.1:7292 "$queries"
kill "$pid"; wait "$pid" || true

"$java" -Xmx2g --enable-native-access=ALL-UNNAMED ${SERVER_OPTIONS:-} -Drecalling.home="$PWD" -cp "$CP" org.recalling.cli.Main serve --port 7291 --index "$index" >/dev/null 2>&1 & pid=$!
started http://127.0.0.1:7291/readyz
python3 "$here/make-queries.py" http://127.0.0.1:7291 "$queries"
load "warm-up" 15 http://127.0.0.1:7291 "$queries" new 500000
load "every query new" "$each" http://127.0.0.1:7291 "$queries" new
load "the thousand for the first time" 15 http://127.0.0.1:7291 "$queries"
load "a thousand queries" "$each" http://127.0.0.1:7291 "$queries"
