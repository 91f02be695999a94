package org.lotse.cases.core.application.timeline;

import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.cases.api.dispute.DisputeEntry;
import org.lotse.cases.api.timeline.TimelineEntry;
import org.lotse.cases.api.timeline.TimelineKind;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.dispute.Dispute;
import org.lotse.cases.core.domain.dispute.DisputeBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the person disputed, and how it came out. */
@Component
public final class DisputesInTime implements TimelineSource {

    private final DisputeBook book;

    /** All of the tenant. */
    @Activate
    public DisputesInTime(@Reference DisputeBook book) {
        this.book = book;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return book.of(file.id(), MOST).stream().map(Dispute::entry).flatMap(DisputesInTime::entries);
    }

    private static Stream<TimelineEntry> entries(DisputeEntry entry) {
        var marked = new TimelineEntry(
                TimelineKind.DISPUTED,
                entry.since(),
                null,
                entry.id().value(),
                entry.datum(),
                "",
                entry.claim(),
                entry.by());
        return Stream.concat(
                Stream.of(marked),
                Optional.ofNullable(entry.settlement()).stream()
                        .map(settled -> new TimelineEntry(
                                TimelineKind.DISPUTE_SETTLED,
                                settled.on(),
                                null,
                                entry.id().value(),
                                entry.datum(),
                                settled.outcome().name(),
                                settled.reason(),
                                settled.by())));
    }
}
