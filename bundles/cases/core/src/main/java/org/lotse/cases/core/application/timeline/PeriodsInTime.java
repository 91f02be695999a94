package org.lotse.cases.core.application.timeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.cases.api.Extension;
import org.lotse.cases.api.timeline.TimelineEntry;
import org.lotse.cases.api.timeline.TimelineKind;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.ExtensionRequest;
import org.lotse.cases.core.domain.ExtensionRequests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests for more time, and what was decided. */
@Component
public final class PeriodsInTime implements TimelineSource {

    private final ExtensionRequests requests;
    private final Clock clock;

    /** All of the tenant, and in which time zone a day begins. */
    @Activate
    public PeriodsInTime(@Reference ExtensionRequests requests, @Reference Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return requests.of(file.id()).stream().map(ExtensionRequest::details).flatMap(this::entries);
    }

    private Stream<TimelineEntry> entries(Extension extension) {
        return Stream.concat(
                Stream.of(entry(
                        extension,
                        TimelineKind.EXTENSION_ASKED,
                        extension.askedAt(),
                        extension.reason(),
                        extension.askedByName())),
                Optional.ofNullable(extension.answer()).stream()
                        .map(answer -> entry(
                                extension,
                                answer.granted() ? TimelineKind.EXTENSION_GRANTED : TimelineKind.EXTENSION_REFUSED,
                                answer.at(),
                                answer.reason(),
                                answer.byName())));
    }

    private TimelineEntry entry(Extension extension, TimelineKind kind, Instant at, String reason, String by) {
        return new TimelineEntry(
                kind,
                LocalDate.ofInstant(at, clock.getZone()),
                null,
                extension.id().value(),
                null,
                String.valueOf(extension.months()),
                reason,
                by);
    }
}
