#!/usr/bin/env bash
# Size of the distribution and live heap of a running Lotse: start it first (./lotse start --demo).
set -euo pipefail

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
HOME_DIRECTORY="${1:-${ROOT}/var/demo}"
PID="$(cat "${HOME_DIRECTORY}/lotse.pid")"
JCMD="$(dirname "$(readlink -f "/proc/${PID}/exe")")/jcmd"

printf 'distribution  %s MB\n' "$(($(stat -c %s "${ROOT}"/karaf-distribution/target/karaf-distribution-*.tar.gz) / 1000000))"
"${JCMD}" "${PID}" GC.run > /dev/null
"${JCMD}" "${PID}" GC.run > /dev/null
"${JCMD}" "${PID}" GC.heap_info | awk '
    /DefNew|Tenured/ { for (i = 1; i < NF; i++) if ($i == "used") heap += $(i + 1) }
    END { printf "live heap     %.0f MB\n", heap / 1024 }'
awk '/VmRSS/ { printf "resident      %.0f MB\n", $2 / 1024 }' "/proc/${PID}/status"
