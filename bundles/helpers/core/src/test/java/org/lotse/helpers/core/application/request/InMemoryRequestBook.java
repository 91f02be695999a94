package org.lotse.helpers.core.application.request;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.request.HelpRequestId;
import org.lotse.helpers.api.request.HelpRequestOverview;
import org.lotse.helpers.api.request.HelpRequestQuery;
import org.lotse.helpers.core.domain.request.HelpRequest;
import org.lotse.helpers.core.domain.request.RequestBook;
import org.lotse.platform.api.data.Page;

/** Requests of one tenant in a map; in the order of identities and filtered by state only, the rest is proven on the database. */
public final class InMemoryRequestBook implements RequestBook {

    private final Map<HelpRequestId, HelpRequest> kept = new LinkedHashMap<>();
    private final Set<UUID> withdrawn = new HashSet<>();

    @Override
    public void add(HelpRequest request) {
        kept.put(request.id(), request);
    }

    @Override
    public Optional<HelpRequest> find(HelpRequestId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Optional<HelpRequest> known(UUID reference) {
        return kept.values().stream()
                .filter(request -> reference.equals(request.reference()))
                .findFirst();
    }

    @Override
    public void expectNoMore(UUID reference, LocalDate on) {
        withdrawn.add(reference);
    }

    @Override
    public boolean isWithdrawn(UUID reference) {
        return withdrawn.contains(reference);
    }

    @Override
    public Page<HelpRequest> page(HelpRequestQuery query, @Nullable String after, int size) {
        var rows = kept.values().stream()
                .filter(request ->
                        query.state() == null ? !request.state().isFinal() : request.state() == query.state())
                .filter(request -> after == null || request.id().toString().compareTo(after) > 0)
                .sorted(Comparator.comparing(request -> request.id().toString()))
                .limit(size + 1L)
                .toList();
        return Page.of(rows, size, last -> last.id().toString());
    }

    @Override
    public long count(HelpRequestQuery query) {
        return page(query, null, Integer.MAX_VALUE - 1).items().size();
    }

    @Override
    public HelpRequestOverview overview() {
        return new HelpRequestOverview(
                kept.values().stream().collect(Collectors.groupingBy(HelpRequest::state, Collectors.counting())),
                List.of(),
                kept.values().stream()
                        .map(HelpRequest::skill)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
