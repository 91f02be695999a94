package org.lotse.demo;

import java.time.LocalDate;
import org.lotse.cases.api.AssignCase;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CaseSort;
import org.lotse.cases.api.Responsibilities;
import org.lotse.cases.api.Responsibility;
import org.lotse.platform.api.access.UserId;

/** Shares the invented cases of a town between two colleagues, so that there is something to compare. */
final class DemoTeam {

    private static final int EVERY_SHARED_ONE = 3;

    private final CaseService cases;
    private final Responsibilities responsibilities;
    private final LocalDate today;

    DemoTeam(CaseService cases, Responsibilities responsibilities, LocalDate today) {
        this.cases = cases;
        this.responsibilities = responsibilities;
        this.today = today;
    }

    /** Gives some cases to a second colleague. In the scope of whoever leads the team. */
    void share(UserId second) {
        var all = cases.list(CaseQuery.ALL.by(CaseSort.NUMBER, false), null, Pages.SIZE)
                .items();
        for (var index = 0; index < all.size(); index += EVERY_SHARED_ONE) {
            var now = responsibilities.find(all.get(index).id()).orElseThrow();
            if (now.history().isEmpty()) {
                give(now, second);
            }
        }
    }

    private void give(Responsibility now, UserId second) {
        responsibilities.assign(new AssignCase(
                now.id(), now.current().id(), second, "Altstadt", day(now), "Neue Aufteilung der Stadtteile"));
    }

    /** The day of the new division, or the first of the case if it is younger. */
    private LocalDate day(Responsibility now) {
        var divided = LocalDate.of(2026, 9, 1);
        var day = divided.isAfter(now.since()) ? divided : now.since();
        return day.isAfter(today) ? today : day;
    }
}
