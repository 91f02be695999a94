package org.lotse.cases.core.application.timeline;

import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.cases.api.handover.CaseOrigin;
import org.lotse.cases.api.timeline.TimelineEntry;
import org.lotse.cases.api.timeline.TimelineKind;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.Handover;
import org.lotse.cases.core.domain.Handovers;
import org.lotse.cases.core.domain.Origin;
import org.lotse.cases.core.domain.Packages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who began, and who took the case over from whom. */
@Component
public final class ResponsibilityInTime implements TimelineSource {

    private final Handovers handovers;
    private final Packages packages;

    /** @param handovers all of the tenant */
    @Activate
    public ResponsibilityInTime(@Reference Handovers handovers, @Reference Packages packages) {
        this.handovers = handovers;
        this.packages = packages;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        Optional<CaseOrigin> origin = packages.origin(file.id()).map(Origin::details);
        var opened = new TimelineEntry(
                TimelineKind.OPENED,
                file.openedOn(),
                null,
                file.id().value(),
                null,
                origin.map(CaseOrigin::senderName).orElse(""),
                "",
                origin.map(CaseOrigin::author).orElse(""));
        return Stream.concat(Stream.of(opened), handovers.of(file.id()).stream().map(ResponsibilityInTime::entry));
    }

    private static TimelineEntry entry(Handover handover) {
        var done = handover.details();
        return new TimelineEntry(
                TimelineKind.ASSIGNED,
                done.on(),
                null,
                handover.caseId().value(),
                null,
                done.to().name(),
                done.reason(),
                done.by());
    }
}
