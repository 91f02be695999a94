#!/usr/bin/env bash
# Pages of the case list with 100,000 cases in one tenant, beside plain JDBC in the same run: on Derby, and on PostgreSQL if
# LOTSE_TEST_POSTGRESQL names a server (jdbc:postgresql://host:port/database; the role lotse makes roles and schemas there).
# Another number of cases: benchmarks/case-list.sh 20000
# LOTSE_BENCHMARK_DIRECTORY keeps the data there for another run: writing them takes longer than the questions.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
CASES="${1:-100000}"
mvn -o -B -q -ntp install -pl bundles/demo -am -Dmaven.test.skip=true
on() {
    mvn -o -B -ntp surefire:test@"$1" -pl bundles/demo -Dtest=CaseListBenchmark -Dlotse.benchmark.cases="${CASES}" \
        ${LOTSE_BENCHMARK_DIRECTORY:+-Dlotse.benchmark.directory="${LOTSE_BENCHMARK_DIRECTORY}"} \
        -Dsurefire.failIfNoSpecifiedTests=false | grep --line-buffered -e '^BENCHMARK' -e ERROR
}
mvn -o -B -q -ntp test-compile -pl bundles/demo
on default-test
if [[ -n "${LOTSE_TEST_POSTGRESQL:-}" ]]; then
    on on-postgresql
else
    echo "No PostgreSQL: LOTSE_TEST_POSTGRESQL names no server."
fi
