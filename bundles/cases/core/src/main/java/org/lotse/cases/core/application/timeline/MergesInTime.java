package org.lotse.cases.core.application.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.lotse.cases.api.merge.MergedCaseEntry;
import org.lotse.cases.api.timeline.TimelineEntry;
import org.lotse.cases.api.timeline.TimelineKind;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.merge.MergedCase;
import org.lotse.cases.core.domain.merge.MergedCases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which cases of the same person were merged into this one. */
@Component
public final class MergesInTime implements TimelineSource {

    private final MergedCases merged;
    private final Clock clock;

    /** All of the tenant, and in which time zone a day begins. */
    @Activate
    public MergesInTime(@Reference MergedCases merged, @Reference Clock clock) {
        this.merged = merged;
        this.clock = clock;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return merged.into(file.id()).stream().map(MergedCase::entry).map(this::entry);
    }

    private TimelineEntry entry(MergedCaseEntry gone) {
        return new TimelineEntry(
                TimelineKind.MERGED,
                LocalDate.ofInstant(gone.at(), clock.getZone()),
                null,
                gone.id().value(),
                null,
                gone.number().value(),
                gone.reason(),
                gone.by());
    }
}
