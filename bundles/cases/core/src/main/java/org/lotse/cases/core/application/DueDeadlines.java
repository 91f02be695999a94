package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.MyDay;
import org.lotse.cases.core.domain.task.Deadlines;
import org.lotse.platform.api.access.UserId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Care periods and residence titles run out in the cases one answers for: told before, and for a while after. */
@Component
public final class DueDeadlines implements DueSource {

    private final Deadlines deadlines;

    /** @param deadlines all of the tenant */
    @Activate
    public DueDeadlines(@Reference Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<Due> due(UserId person, LocalDate today, LocalDate until) {
        var first = today.minusDays(MyDay.DAYS_AFTER);
        var care = today.plusDays(MyDay.DAYS_BEFORE_END_OF_CARE);
        var title = today.plusDays(MyDay.DAYS_BEFORE_END_OF_TITLE);
        return Stream.concat(
                        deadlines.carePeriods(person, first, care, MOST).stream(),
                        deadlines.residenceTitles(person, first, title, MOST).stream())
                .toList();
    }
}
