package org.lotse.cases.core.application.timeline;

import java.util.stream.Stream;
import org.lotse.cases.api.timeline.TimelineEntry;
import org.lotse.cases.api.timeline.TimelineKind;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.assessment.Assessment;
import org.lotse.cases.core.domain.assessment.Assessments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finished assessments on the day of the conversation. */
@Component
public final class AssessmentsInTime implements TimelineSource {

    private final Assessments assessments;

    /** @param assessments all of the tenant */
    @Activate
    public AssessmentsInTime(@Reference Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return assessments.of(file.id(), MOST).stream()
                .filter(assessment -> !assessment.isDraft())
                .map(AssessmentsInTime::entry);
    }

    private static TimelineEntry entry(Assessment assessment) {
        return new TimelineEntry(
                TimelineKind.ASSESSMENT,
                assessment.heldOn(),
                null,
                assessment.id().value(),
                null,
                "",
                "",
                assessment.author());
    }
}
