package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.support.SupportId;
import org.lotse.cases.api.support.SupportState;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.DueKind;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.support.SupportBook;
import org.lotse.cases.core.domain.support.SupportRequest;
import org.lotse.platform.api.access.UserId;

/** Support requests in a map. */
final class InMemorySupportBook implements SupportBook {

    private final Map<SupportId, SupportRequest> requests = new LinkedHashMap<>();
    private final CaseFiles files;

    InMemorySupportBook(CaseFiles files) {
        this.files = files;
    }

    @Override
    public void add(SupportRequest request) {
        requests.put(request.id(), request);
    }

    @Override
    public Optional<SupportRequest> find(SupportId id) {
        return Optional.ofNullable(requests.get(id));
    }

    @Override
    public List<SupportRequest> of(CaseId caseId, int most) {
        return requests.values().stream()
                .filter(request -> request.caseId().equals(caseId))
                .sorted(Comparator.comparing(
                                (SupportRequest request) -> request.entry().requestedOn())
                        .reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<SupportRequest> open(CaseId caseId) {
        return of(caseId, requests.size()).stream()
                .filter(request -> request.entry().state().isOpen())
                .toList();
    }

    @Override
    public List<Due> unanswered(UserId responsible, LocalDate askedUntil, int daysToAnswer, int most) {
        return requests.values().stream()
                .filter(request -> request.entry().state() == SupportState.REQUESTED
                        && !request.entry().since().isAfter(askedUntil)
                        && files.find(request.caseId())
                                .orElseThrow()
                                .details()
                                .responsible()
                                .id()
                                .equals(responsible))
                .limit(most)
                .map(request -> new Due(
                        DueKind.SUPPORT,
                        request.entry().since().plusDays(daysToAnswer),
                        null,
                        request.id().value(),
                        request.caseId(),
                        "",
                        ""))
                .toList();
    }
}
