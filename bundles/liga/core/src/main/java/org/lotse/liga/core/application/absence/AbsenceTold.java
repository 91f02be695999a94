package org.lotse.liga.core.application.absence;

import java.time.LocalDate;
import java.util.List;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.absence.AbsenceEntry;
import org.lotse.liga.api.absence.CoverEntry;
import org.lotse.liga.core.application.Names;
import org.lotse.liga.core.domain.absence.Absence;
import org.lotse.liga.core.domain.absence.Cover;
import org.lotse.liga.core.domain.absence.Roster;
import org.lotse.platform.api.secondment.SecondmentEntry;

/**
 * Turns absences into what is shown.
 *
 * @param names of carriers
 * @param roster in which they are
 * @param granted what covers opened
 * @param today the day it is
 */
record AbsenceTold(Names names, Roster roster, List<SecondmentEntry> granted, LocalDate today) {

    AbsenceEntry entry(Absence absence) {
        var period = absence.period();
        return new AbsenceEntry(
                absence.id(),
                absence.version(),
                absence.personKey(),
                absence.personName(),
                names.of(absence.carrier()),
                absence.kind(),
                period.from(),
                period.to(),
                absence.isOver(today),
                roster.covers().stream()
                        .filter(cover -> cover.absence().equals(absence.id()))
                        .flatMap(cover -> cover.period(absence).stream().map(days -> entry(cover, days)))
                        .toList(),
                roster.gaps(absence, today));
    }

    private CoverEntry entry(Cover cover, Period days) {
        var opened = granted.stream()
                .filter(one -> one.secondment().source().equals(cover.id().value()))
                .toList();
        return new CoverEntry(
                cover.id(),
                cover.municipality(),
                cover.personName(),
                days,
                cover.account() != null,
                opened.stream()
                        .map(one -> new Period(
                                one.secondment().from(), one.secondment().to()))
                        .toList(),
                opened.stream().anyMatch(SecondmentEntry::refused));
    }
}
