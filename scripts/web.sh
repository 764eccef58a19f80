#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Builds the browser part of Noaber and puts it where the application serves it: scripts/web.sh FOLDER. Maven calls it.
# Without node, or without its packages, the rest is built all the same and the server says what is missing;
# with NOABER_WEB_REQUIRED=1 that is an error.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
web="$here/web"
target=${1:?"Name the folder to write to."}
node_major_min=20

without() {
  echo "The web pages of Noaber were not built: $1" >&2
  echo "Maybe $2" >&2
  [ "${NOABER_WEB_REQUIRED:-0}" = 1 ] && exit 1
  rm -rf "$target"
  mkdir -p "$target"
  cp "$web/not-built.html" "$target/index.html"
  exit 0
}

command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 ||
  without "node and npm are not installed." "install them (Debian: the packages nodejs and npm) and build again. All other commands work without."
major=$(node -p 'process.versions.node.split(".")[0]')
[ "$major" -ge "$node_major_min" ] || without "node is version $major." "install version $node_major_min or later and build again."

cd "$web"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --prefer-offline --no-audit --no-fund --loglevel=error >"$log" 2>&1 || { tail -5 "$log" >&2; without "npm could not install its packages." "the network to the npm registry is closed; the lines above say more."; }
  touch node_modules/.package-lock.json
fi
if [ ! -f dist/index.html ] || [ -n "$(find src public index.html package-lock.json vite.config.ts svelte.config.js tsconfig.json -newer dist/index.html -print -quit)" ]; then
  npx --no-install vite build --logLevel error >"$log" 2>&1 || { cat "$log" >&2; echo "The web pages of Noaber could not be built; the lines above say why." >&2; exit 1; }
fi
rm -rf "$target"
mkdir -p "$target"
cp -R dist/. "$target/"
