package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.cases.api.absence.AbsenceId;
import org.lotse.cases.api.absence.CoverId;
import org.lotse.cases.core.domain.absence.Absence;
import org.lotse.cases.core.domain.absence.AbsenceBook;
import org.lotse.cases.core.domain.absence.Cover;
import org.lotse.platform.api.access.UserId;

/** Absences and covers in lists. */
final class InMemoryAbsenceBook implements AbsenceBook {

    private final List<Absence> absences = new ArrayList<>();
    private final List<Cover> covers = new ArrayList<>();

    @Override
    public void add(Absence absence) {
        absences.add(absence);
    }

    @Override
    public Optional<Absence> find(AbsenceId id) {
        return absences.stream().filter(absence -> absence.id().equals(id)).findFirst();
    }

    @Override
    public void remove(Absence absence) {
        covers.removeIf(cover -> cover.absence().equals(absence.id()));
        absences.remove(absence);
    }

    @Override
    public void add(Cover cover) {
        covers.add(cover);
    }

    @Override
    public Optional<Cover> find(CoverId id) {
        return covers.stream().filter(cover -> cover.id().equals(id)).findFirst();
    }

    @Override
    public void remove(Cover cover) {
        covers.remove(cover);
    }

    @Override
    public List<Absence> of(UserId person) {
        return byDay().filter(absence -> absence.person().id().equals(person)).toList();
    }

    @Override
    public List<Absence> notOver(LocalDate day) {
        return byDay().filter(absence -> !absence.isOver(day)).toList();
    }

    @Override
    public List<Absence> withCoverBy(UserId person, LocalDate day) {
        return notOver(day).stream()
                .filter(absence -> covers(List.of(absence)).stream()
                        .anyMatch(cover -> cover.person().id().equals(person)))
                .toList();
    }

    @Override
    public List<Cover> covers(Collection<Absence> of) {
        return covers.stream()
                .filter(cover -> of.stream().anyMatch(absence -> absence.id().equals(cover.absence())))
                .toList();
    }

    private Stream<Absence> byDay() {
        return absences.stream().sorted(Comparator.comparing(Absence::first));
    }
}
