package org.lotse.demo;

import java.time.LocalDate;
import org.lotse.cases.api.absence.AbsenceCalendar;
import org.lotse.cases.api.absence.AbsenceData;
import org.lotse.cases.api.absence.AbsenceKind;
import org.lotse.cases.api.absence.EnterAbsence;
import org.lotse.cases.api.absence.GiveCover;
import org.lotse.cases.api.absence.TeamAbsences;
import org.lotse.platform.api.access.UserId;

/** Somebody is on leave when the demonstration begins, and a colleague stands in. */
final class DemoAbsence {

    private static final int DAYS_GONE = 2;
    private static final int DAYS_LEFT = 9;

    private final AbsenceCalendar calendar;
    private final TeamAbsences absences;
    private final LocalDate today;

    DemoAbsence(AbsenceCalendar calendar, TeamAbsences absences, LocalDate today) {
        this.calendar = calendar;
        this.absences = absences;
        this.today = today;
    }

    /** Enters the leave, unless an earlier start did. In the scope of whoever leads the team. */
    void enter(UserId away, UserId cover) {
        if (!calendar.current().isEmpty()) {
            return;
        }
        var leave = absences.enter(new EnterAbsence(
                away, new AbsenceData(AbsenceKind.LEAVE, today.minusDays(DAYS_GONE), today.plusDays(DAYS_LEFT))));
        absences.cover(new GiveCover(leave, null, cover));
    }
}
