package org.lotse.cases.core.application.timeline;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotse.cases.api.closing.AreaTransition;
import org.lotse.cases.api.closing.Closing;
import org.lotse.cases.api.timeline.TimelineEntry;
import org.lotse.cases.api.timeline.TimelineKind;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.closing.Endings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which regular services took over, and when and why the case was closed and taken up again. */
@Component
public final class EndingInTime implements TimelineSource {

    private final Endings endings;

    /** @param endings all of the tenant */
    @Activate
    public EndingInTime(@Reference Endings endings) {
        this.endings = endings;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return endings.find(file.id()).map(ending -> ending.entry(file.status(), Set.of())).stream()
                .flatMap(end -> Stream.concat(
                        end.transitions().stream().flatMap(transition -> takenOver(file, transition)),
                        end.closings().stream()
                                .flatMap(closing -> closed(file.id().value(), closing))));
    }

    private static Stream<TimelineEntry> takenOver(CaseFile file, AreaTransition transition) {
        return Optional.ofNullable(transition.since()).stream()
                .map(since -> new TimelineEntry(
                        TimelineKind.TAKEN_OVER,
                        since,
                        null,
                        file.id().value(),
                        transition.area(),
                        Said.or(transition.service()),
                        Said.or(transition.reason()),
                        ""));
    }

    private static Stream<TimelineEntry> closed(UUID id, Closing closing) {
        var closed = new TimelineEntry(
                TimelineKind.CLOSED,
                closing.on(),
                null,
                id,
                closing.reason(),
                "",
                Said.or(closing.note()),
                closing.by());
        return Stream.concat(
                Stream.of(closed),
                Optional.ofNullable(closing.reopenedOn()).stream()
                        .map(day -> new TimelineEntry(
                                TimelineKind.REOPENED,
                                day,
                                null,
                                id,
                                null,
                                "",
                                Said.or(closing.reopenedFor()),
                                Said.or(closing.reopenedBy()))));
    }
}
