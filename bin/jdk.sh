# Sourced: looks for a JDK that can build and run the project, wherever a machine has it. Sets JAVA, JAVA_HOME and JVM, the flags that this JDK wants.
# The sourcing script has a fail() that tells a sentence and ends.

JVM=()

# The version of a JDK directory, or nothing when there is no JDK in it.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1
}

find_jdk() {
  local candidate version path_java
  path_java=$(command -v javac || true)
  for candidate in "${JAVA_HOME:-}" "${path_java:+$(dirname "$(dirname "$(readlink -f "$path_java")")")}" /usr/lib/jvm/*; do
    [ -n "$candidate" ] || continue
    version=$(jdk_version "$candidate")
    if [ -n "$version" ] && [ "$version" -ge 21 ]; then
      export JAVA_HOME="$candidate"
      JAVA="$candidate/bin/java"
      # From JDK 24 on the JVM warns of what Spark, Netty and Maven do inside; 21 does not know the flag.
      if [ "$version" -ge 24 ]; then
        JVM=(--sun-misc-unsafe-memory-access=allow)
        export MAVEN_OPTS="${JVM[*]} ${MAVEN_OPTS:-}"
      fi
      return
    fi
  done
  fail "需要 JDK 21 或更高版本：请安装（如 apt-get install openjdk-21-jdk），或把 JAVA_HOME 指向它。(A JDK 21+ is needed.)"
}
