package org.lotse.cases.core.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.preparation.PreparationId;
import org.lotse.cases.core.domain.Preparation;
import org.lotse.cases.core.domain.PreparationBook;

/** What is prepared, in memory; a search finds all. */
final class InMemoryPreparationBook implements PreparationBook {

    private final List<Preparation> all = new ArrayList<>();

    @Override
    public void add(Preparation preparation) {
        all.addFirst(preparation);
    }

    @Override
    public Optional<Preparation> find(PreparationId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Preparation> lock(PreparationId id) {
        return find(id);
    }

    @Override
    public List<Preparation> matching(@Nullable String text, int most) {
        return List.copyOf(all);
    }

    @Override
    public List<Preparation> changedBefore(Instant moment) {
        return all.stream().filter(one -> one.changedAt().isBefore(moment)).toList();
    }

    @Override
    public void remove(Preparation preparation) {
        all.remove(preparation);
    }
}
