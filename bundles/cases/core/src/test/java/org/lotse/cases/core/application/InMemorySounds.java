package org.lotse.cases.core.application;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.core.domain.duplicate.Sounds;

/** Sounds of names in a map. */
final class InMemorySounds implements Sounds {

    private final Map<CaseId, Set<String>> heard = new LinkedHashMap<>();
    private final Map<CaseId, Set<String>> forgotten = new LinkedHashMap<>();

    /** As if all cases were from before there was an index. */
    void forgetAll() {
        forgotten.putAll(heard);
        heard.clear();
    }

    /** How many cases were listened to. */
    int size() {
        return heard.size();
    }

    @Override
    public void put(CaseId caseId, Set<String> sounds) {
        heard.put(caseId, sounds);
        forgotten.remove(caseId);
    }

    @Override
    public void add(CaseId caseId, Set<String> sounds) {
        put(caseId, sounds);
    }

    @Override
    public List<CaseId> sharing(Set<String> sounds, int most) {
        return heard.keySet().stream()
                .filter(id -> shared(id, sounds) > 0)
                .sorted(Comparator.<CaseId>comparingLong(id -> -shared(id, sounds))
                        .thenComparing(CaseId::toString))
                .limit(most)
                .toList();
    }

    @Override
    public List<CaseId> unheard(@Nullable CaseId after, int most) {
        return forgotten.keySet().stream()
                .filter(id -> after == null || id.toString().compareTo(after.toString()) > 0)
                .sorted(Comparator.comparing(CaseId::toString))
                .limit(most)
                .toList();
    }

    private long shared(CaseId id, Set<String> sounds) {
        return Stream.ofNullable(heard.get(id))
                .flatMap(Set::stream)
                .filter(sounds::contains)
                .count();
    }
}
