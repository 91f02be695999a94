package org.lotse.cases.core.application.timeline;

import java.util.stream.Stream;
import org.lotse.cases.api.support.SupportEntry;
import org.lotse.cases.api.timeline.TimelineEntry;
import org.lotse.cases.api.timeline.TimelineKind;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.support.SupportBook;
import org.lotse.cases.core.domain.support.SupportRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was asked of the helper circle, and each of its answers. */
@Component
public final class SupportInTime implements TimelineSource {

    private final SupportBook book;

    /** @param book all requests of the tenant */
    @Activate
    public SupportInTime(@Reference SupportBook book) {
        this.book = book;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return book.of(file.id(), MOST).stream().map(SupportRequest::entry).flatMap(SupportInTime::entries);
    }

    private static Stream<TimelineEntry> entries(SupportEntry entry) {
        var asked = new TimelineEntry(
                TimelineKind.SUPPORT_REQUESTED,
                entry.requestedOn(),
                null,
                entry.id().value(),
                entry.support().kind(),
                "",
                Said.or(entry.support().note()),
                entry.requestedBy());
        return Stream.concat(
                Stream.of(asked),
                entry.answers().stream()
                        .map(answer -> new TimelineEntry(
                                TimelineKind.SUPPORT_ANSWERED,
                                answer.on(),
                                null,
                                entry.id().value(),
                                entry.support().kind(),
                                answer.state().name(),
                                "",
                                Said.or(answer.by()))));
    }
}
