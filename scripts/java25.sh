# SPDX-License-Identifier: EUPL-1.2
# Sourced by ./mvnw, ./noaber and ./verify: sets JAVA_HOME to a JDK of version 25 or later, or says plainly that there is none.

noaber_java_major() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

noaber_find_java() {
  local home major
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /usr/lib/jvm/* /opt/jdk* "$HOME"/.sdkman/candidates/java/*; do
    [ -n "$home" ] || continue
    major=$(noaber_java_major "$home") || continue
    if [ "${major:-0}" -ge 25 ]; then
      export JAVA_HOME="$home"
      return 0
    fi
  done
  echo "No JDK of version 25 or later was found in JAVA_HOME or under /usr/lib/jvm." >&2
  echo "Maybe install one (Debian: the package temurin-25-jdk) or set JAVA_HOME to its folder." >&2
  return 1
}

noaber_find_java || exit 1
