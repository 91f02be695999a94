#!/usr/bin/env bash
# Suggestions and the calendar of shifts with 5,000 volunteers and 500 shifts in one municipality, beside plain JDBC in the same run: on Derby, and on
# PostgreSQL if LOTSE_TEST_POSTGRESQL names a server (jdbc:postgresql://host:port/database; the role lotse makes roles and schemas there).
# Other numbers: benchmarks/helpers.sh 20000 2000
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
on() {
    mvn -o -B -ntp test-compile surefire:test@"$1" -pl bundles/helpers/core -am -Dtest=HelpersBenchmark \
        -Dlotse.benchmark.volunteers="${2}" -Dlotse.benchmark.shifts="${3}" \
        -DargLine=-XX:+UseSerialGC -Dsurefire.failIfNoSpecifiedTests=false | grep --line-buffered -e '^BENCHMARK' -e ERROR
}
on default-test "${1:-5000}" "${2:-500}"
if [[ -n "${LOTSE_TEST_POSTGRESQL:-}" ]]; then
    on on-postgresql "${1:-5000}" "${2:-500}"
else
    echo "No PostgreSQL: LOTSE_TEST_POSTGRESQL names no server."
fi
