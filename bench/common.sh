# Sourced by the scripts here: the project's directory, a JDK, a working directory that goes away, and how Java is run.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "${BASH_SOURCE[0]}")/.."
fail() { printf '%s\n' "$*" >&2; exit 1; }
. bin/jdk.sh
find_jdk
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The class path of the measuring programs among the tests of datasets, compiled.
test_classpath() {
  mvn -q -B -pl datasets -DskipTests -Dspotless.check.skip test-compile 2>/dev/null >&2
  mvn -q -B -pl datasets dependency:build-classpath -Dmdep.outputFile="$work/classpath" -Dmdep.includeScope=test >/dev/null 2>&1
  printf 'datasets/target/test-classes:datasets/target/classes:%s' "$(cat "$work/classpath")"
}

# What the figures were measured on.
machine() {
  printf '%s, %s cores, load %s, %s\n' "$("$JAVA" -version 2>&1 | head -n 1)" "$(nproc)" "$(cut -d ' ' -f 1 /proc/loadavg)" "$(date +%F)"
}
