package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.Reassignment;
import org.lotse.cases.api.Responsibility;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.Standing;
import org.lotse.cases.core.domain.absence.AbsenceBook;
import org.lotse.cases.core.domain.absence.StandIns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds to a case who stands in for whoever answers for it. Inside a transaction only. */
@Component(service = CaseCover.class)
public final class CaseCover {

    private final AbsenceBook book;
    private final Clock clock;

    /** @param book all absences of the tenant */
    @Activate
    public CaseCover(@Reference AbsenceBook book, @Reference Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The case with who stands in today. */
    CaseDetails of(CaseDetails file) {
        var today = LocalDate.now(clock);
        var responsible = file.responsible().id();
        var away = book.of(responsible).stream()
                .filter(absence -> absence.isOn(today))
                .toList();
        if (away.isEmpty() || file.status().standing() == Standing.CLOSED) {
            return file;
        }
        return file.covered(new StandIns(away, book.covers(away))
                .of(responsible, file.id(), today)
                .orElse(null));
    }

    /** The responsibility with when others stood in. */
    Responsibility of(Responsibility responsibility) {
        var carers = Stream.concat(
                Stream.of(responsibility.current()),
                responsibility.history().stream().map(Reassignment::from));
        var absences = carers.map(Responsible::id)
                .distinct()
                .flatMap(carer -> book.of(carer).stream())
                .toList();
        return new Responsibility(
                responsibility.id(),
                responsibility.current(),
                responsibility.team(),
                responsibility.since(),
                responsibility.openedOn(),
                responsibility.history(),
                new StandIns(absences, book.covers(absences)).periods(responsibility));
    }
}
