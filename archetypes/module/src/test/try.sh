#!/usr/bin/env bash
# Generates a module called "garden" and builds it, by the commands that the guide tells a stranger.
# Its local repository is the real one, except that everything of this project comes from this build.
set -euo pipefail

target="$1" repository="$2" version="$3" plugin="$4"
own="${target}/repository"

rm -rf "${own}" "${target}/generated"
mkdir -p "${own}/org" "${target}/generated"
ln -s "${repository}"/* "${own}/" 2> /dev/null || true
for group in "${repository}"/org/*; do
    [[ "${group##*/}" == lotse ]] || ln -s "${group}" "${own}/org/"
done
cp -r "${target}/artefacts/org/lotse" "${own}/org/"
archetype="${own}/org/lotse/module-archetype/${version}"
mkdir -p "${archetype}"
cp "${target}/module-archetype-${version}.jar" "${archetype}/"
cp "${target}/../pom.xml" "${archetype}/module-archetype-${version}.pom"

cd "${target}/generated"
mvn -B -q -ntp "-Dmaven.repo.local=${own}" "org.apache.maven.plugins:maven-archetype-plugin:${plugin}:generate" \
    -DarchetypeCatalog=local -DarchetypeGroupId=org.lotse -DarchetypeArtifactId=module-archetype "-DarchetypeVersion=${version}" \
    -Dmodule=garden -DmoduleTitle=Garten -DgroupId=org.example.town
cd org.example.town.garden
mvn -B -q -ntp "-Dmaven.repo.local=${own}" package
