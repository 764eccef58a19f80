#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Lints docs/api/openapi.json by the NL API Design Rules. Their ruleset is read from NOABER_DATA/standards.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
data=${NOABER_DATA:-../../shared/data}
case "$data" in /*) ;; *) [ -d "$data" ] || data="../$data" ;; esac
rules=$(find "$data/standards" -maxdepth 1 -name 'nl-api-design-rules-*-spectral.yaml' 2>/dev/null | sort -V | tail -n 1 || true)
if [ -z "$rules" ]; then
  echo "SKIPPED: the ruleset of the NL API Design Rules is not in $data/standards; set NOABER_DATA to its folder."
  exit 0
fi
[ -d node_modules ] || npm ci --silent
npx spectral lint --quiet --fail-severity=warn -r "$rules" ../docs/api/openapi.json
