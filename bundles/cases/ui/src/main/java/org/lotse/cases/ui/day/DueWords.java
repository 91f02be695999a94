package org.lotse.cases.ui.day;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.DueKind;
import org.lotse.cases.ui.CasePage;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.appointment.AppointmentWords;
import org.lotse.cases.ui.asking.HandoverRequestsView;
import org.lotse.platform.ui.api.Localized;

/** How something due is said, and where it is dealt with. */
final class DueWords {

    private final Words words;

    DueWords(Words words) {
        this.words = words;
    }

    String what(Due due) {
        var what = due.kind() == DueKind.TASK ? due.text() : words.of(due.kind());
        return due.disputed() ? words.marked(what) : what;
    }

    /** For which colleague who is away; nothing for what is one's own. */
    Optional<String> whose(Due due) {
        return Optional.ofNullable(due.absent()).map(absent -> words.get("cases.my-day.for", absent.name()));
    }

    String when(Due due) {
        return due.at() == null
                ? Localized.date(due.on())
                : words.get("cases.my-day.at", Localized.date(due.on()), new AppointmentWords(words).time(due.at()));
    }

    /** For how long it has been due, in words; nothing if it is not overdue. */
    Optional<Span> late(LocalDate on, LocalDate today) {
        if (!on.isBefore(today)) {
            return Optional.empty();
        }
        var late = new Span(words.get("cases.my-day.late", ChronoUnit.DAYS.between(on, today)));
        late.addClassName("cases-due-late");
        return Optional.of(late);
    }

    /** The page on which it is dealt with; empty for a task apart from any case. */
    static Optional<String> address(Due due) {
        return switch (due.kind()) {
            case PACKAGE -> Optional.of("cases/inbox/" + due.record());
            case HANDOVER_REQUEST ->
                Optional.of(due.caseId() == null ? HandoverRequestsView.ADDRESS : CasePage.HANDOVER.of(due.caseId()));
            case REVIEW -> Optional.ofNullable(due.caseId()).map(CasePage.PLAN::of);
            case TASK, APPOINTMENT, CARE_PERIOD, RESIDENCE_TITLE, SUPPORT ->
                Optional.ofNullable(due.caseId()).map(CasePage.FILE::of);
        };
    }
}
