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
"${JCMD}" "${PID}" GC.heap_info | awk '/used/ && /total|reserved/ { print }'
"${JCMD}" "${PID}" GC.heap_info | awk '
    { for (i = 1; i < NF; i++) if ($i == "used") { u = $(i + 1); sub("K,?", "", u); if (/generation/) heap += u; } }
    END { printf "live heap     %.1f MB\n", heap / 1024 }'
printf 'resident      %d MB\n' "$(awk '/VmRSS/ { print $2 / 1024 }' "/proc/${PID}/status")"
