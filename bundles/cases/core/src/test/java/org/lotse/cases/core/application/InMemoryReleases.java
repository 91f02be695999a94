package org.lotse.cases.core.application;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.release.ReleaseId;
import org.lotse.cases.core.domain.Release;
import org.lotse.cases.core.domain.Releases;

/** Releases in a map. */
final class InMemoryReleases implements Releases {

    private final Map<ReleaseId, Release> releases = new LinkedHashMap<>();

    @Override
    public void add(Release release) {
        releases.put(release.id(), release);
    }

    @Override
    public Optional<Release> find(ReleaseId id) {
        return Optional.ofNullable(releases.get(id));
    }

    @Override
    public List<Release> of(CaseId caseId, int most) {
        return releases.values().stream()
                .filter(release -> release.caseId().equals(caseId))
                .sorted(Comparator.comparing(Release::givenOn).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<String> receivers(int most) {
        return releases.values().stream()
                .map(Release::receiver)
                .distinct()
                .sorted()
                .limit(most)
                .toList();
    }
}
