package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.absence.Closeness;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.vocabulary.Language;

/** What somebody told about who is close to cases; these are counted in the files. */
final class InMemoryCloseness implements Closeness {

    final Map<Language, Long> needed = new HashMap<>();
    final Map<UserId, Set<Language>> spoken = new HashMap<>();
    final Map<UserId, Long> known = new HashMap<>();
    private final CaseFiles files;

    InMemoryCloseness(CaseFiles files) {
        this.files = files;
    }

    @Override
    public Map<Language, Long> needed(UserId responsible) {
        return needed;
    }

    @Override
    public Map<UserId, Set<Language>> spoken(
            Collection<UserId> people, Collection<Language> languages, LocalDate since) {
        return spoken;
    }

    @Override
    public Map<UserId, Long> known(UserId responsible) {
        return known;
    }

    @Override
    public long openCases(UserId responsible) {
        return files.workload(responsible, LocalDate.EPOCH).cases();
    }
}
