#!/usr/bin/env bash
# How long until the sign-in page answers, against the same Karaf without our bundles, alternating in one run.
#
#   benchmarks/start-time.sh [rounds]      after the distribution was built: ./lotse start && ./lotse stop
#
#   stock      Karaf's own boot features only, and the bridge that Karaf needs
#              on JDK 24 and later, started by Karaf's own script              until its SSH port opens
#   karaf      the same, started by the product's script                       the same
#   libraries  the same and all third-party bundles, none of org.lotse         until the HTTP server answers (404)
#   lotse      the product, after bin/prepare as ./lotse start does it         until the start page answers (200)
#
# Karaf's script is taken from the local Maven repository (MAVEN_REPOSITORY, else ~/.m2/repository).
#
# "first" is a start with an empty data home, "second" one with the data of the first. Figures are medians: seconds on the clock, and
# seconds of processor time used until then, which say more on a machine that is busy with other things.
set -euo pipefail

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
ROUNDS="${1:-5}"
: "${JAVA_HOME:?is to be a JDK 21 or newer}"
export LOTSE_HTTP_PORT="${LOTSE_HTTP_PORT:-28480}" LOTSE_SSH_PORT="${LOTSE_SSH_PORT:-28481}"
WORK="$(mktemp -d)"
PID=

cleanup() {
    [[ -z "${PID}" ]] || kill -9 "${PID}" 2> /dev/null || true
    rm -rf "${WORK}"
}
trap cleanup EXIT

unpack() {
    mkdir -p "${WORK}/$1"
    tar -xzf "${ROOT}"/karaf-distribution/target/karaf-distribution-*.tar.gz -C "${WORK}/$1" --strip-components=1
}

prepare() {
    unpack lotse
    "${WORK}/lotse/bin/prepare"
    unpack libraries
    sed -i '/jaasbridge/! { /mvn:org\.lotse\//d }' "${WORK}"/libraries/system/org/lotse/features/*/*-features.xml
    unpack karaf
    sed -i '/^featuresBoot *=/ s/,\{0,1\} *lotse-[^,j][^,]*//g' "${WORK}/karaf/etc/org.apache.karaf.features.cfg"
    cp -r "${WORK}/karaf" "${WORK}/stock"
    unzip -q -o -j "${MAVEN_REPOSITORY:-${HOME}/.m2/repository}"/org/apache/karaf/features/framework/*/framework-*.kar resources/bin/karaf -d "${WORK}/stock/bin"
    chmod +x "${WORK}/stock/bin/karaf"
}

answers_http() {
    local status
    exec 3<> "/dev/tcp/127.0.0.1/${LOTSE_HTTP_PORT}" || return 1
    printf 'GET / HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
    read -r -t 20 status <&3 || status=
    exec 3>&-
    [[ "${status}" =~ $1 ]]
}

ready() {
    case "$1" in
        stock | karaf) (exec 3<> "/dev/tcp/127.0.0.1/${LOTSE_SSH_PORT}") ;;
        libraries) answers_http '^HTTP/1\.[01] 404' ;;
        lotse) answers_http '^HTTP/1\.[01] (200|30[0-9])' ;;
    esac 2> /dev/null
}

now() { date +%s%N; }

# Milliseconds of processor time the process has used.
used() { awk -v hz="$(getconf CLK_TCK)" '{ print int(($14 + $15) * 1000 / hz) }' "/proc/$1/stat"; }

# Leaves what is needed to find out why.
give_up() {
    local evidence
    evidence="$(mktemp -d)"
    "${JAVA_HOME}/bin/jcmd" "${PID}" Thread.print > "${evidence}/threads.txt" || true
    cp -r "${LOTSE_HOME}/log" "${WORK}/console-$1" "${evidence}"
    printf '%s was not ready after 120 s; threads and logs are in %s\n' "$1" "${evidence}" >&2
    exit 1
}

# Prints the seconds until it is ready, then stops it.
measure() {
    local what="$1" began deadline=$((SECONDS + 120))
    export LOTSE_HOME="${WORK}/home-${what}"
    began="$(now)"
    KARAF_EXEC="exec" "${WORK}/${what}/bin/karaf" server > "${WORK}/console-${what}" 2>&1 < /dev/null &
    PID=$!
    until ready "${what}"; do
        [[ "${SECONDS}" -lt "${deadline}" ]] || {
            give_up "${what}"
        }
        sleep 0.1 # a page that is not there yet is an answer too, and costs a server that is starting some milliseconds
    done
    printf '%d\n' $((($(now) - began) / 1000000)) >> "${WORK}/$2-clock-${what}"
    used "${PID}" >> "${WORK}/$2-processor-${what}"
    sleep 8 # the first page answers before the last bundle has started, and half a start makes a bad second one
    kill "${PID}"
    wait "${PID}" 2> /dev/null || true
    PID=
}

need_free_ports() {
    local port
    for port in "${LOTSE_HTTP_PORT}" "${LOTSE_SSH_PORT}"; do
        if (exec 3<> "/dev/tcp/127.0.0.1/${port}") 2> /dev/null; then
            printf 'port %s is in use\n' "${port}" >&2
            exit 1
        fi
    done
}

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { printf "%.1f", (v[int((NR + 1) / 2)] + v[int((NR + 2) / 2)]) / 2000 }'; }

ratio() { awk -v a="$(median "${WORK}/$1-lotse")" -v b="$(median "${WORK}/$1-$2")" 'BEGIN { printf "%.2f", a / b }'; }

need_free_ports
prepare
for ((round = 1; round <= ROUNDS; round++)); do
    for what in stock karaf libraries lotse; do
        rm -rf "${WORK}/home-${what}"
        measure "${what}" first
        measure "${what}" second
    done
done

printf '%-18s%8s%8s%11s%8s%13s%13s%17s\n' start stock karaf libraries lotse lotse/stock lotse/karaf lotse/libraries
for start in first-clock second-clock first-processor second-processor; do
    printf '%-18s%8s%8s%11s%8s%13s%13s%17s\n' "${start}" "$(median "${WORK}/${start}-stock")" "$(median "${WORK}/${start}-karaf")" \
        "$(median "${WORK}/${start}-libraries")" "$(median "${WORK}/${start}-lotse")" \
        "$(ratio "${start}" stock)" "$(ratio "${start}" karaf)" "$(ratio "${start}" libraries)"
done
