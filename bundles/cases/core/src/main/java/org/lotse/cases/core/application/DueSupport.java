package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.util.List;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.MyDay;
import org.lotse.cases.core.domain.support.SupportBook;
import org.lotse.platform.api.access.UserId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whoever answers for a case sees which of its support requests nobody answered; an answer is due a week after it was asked. */
@Component
public final class DueSupport implements DueSource {

    private final SupportBook book;

    /** @param book all requests of the tenant */
    @Activate
    public DueSupport(@Reference SupportBook book) {
        this.book = book;
    }

    @Override
    public List<Due> due(UserId person, LocalDate today, LocalDate until) {
        return book.unanswered(person, until.minusDays(MyDay.DAYS_TO_ANSWER), MyDay.DAYS_TO_ANSWER, MOST);
    }
}
