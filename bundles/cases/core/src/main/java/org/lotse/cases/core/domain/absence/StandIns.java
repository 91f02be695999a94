package org.lotse.cases.core.domain.absence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CoverPeriod;
import org.lotse.cases.api.Reassignment;
import org.lotse.cases.api.Responsibility;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.StandIn;
import org.lotse.platform.api.access.UserId;

/**
 * Who has which case on which day. Whoever covers a single case has it before whoever covers all; the colleague who answers for it stays the
 * one, and only in their absence is there a cover at all.
 */
public final class StandIns {

    private final List<Absence> absences;
    private final List<Cover> covers;

    /** @param covers of these absences */
    public StandIns(Collection<Absence> absences, Collection<Cover> covers) {
        this.absences = List.copyOf(absences);
        this.covers = List.copyOf(covers);
    }

    /** Who is in the place of somebody on a day, in this case. */
    public Optional<StandIn> of(UserId absent, CaseId caseId, LocalDate day) {
        return inForce(absent, caseId, day)
                .map(found -> new StandIn(found.cover().person(), found.cover().ends(found.during())));
    }

    /** When others stood in, stand in or will in a case, latest first: for whoever answered for it at the time. */
    public List<CoverPeriod> periods(Responsibility responsibility) {
        var terms = terms(responsibility);
        var days = new TreeSet<LocalDate>();
        terms.forEach(term -> days.add(term.from()));
        for (var absence : absences) {
            days.add(absence.first());
            Optional.ofNullable(absence.last()).map(last -> last.plusDays(1)).ifPresent(days::add);
        }
        for (var cover : covers) {
            var during = during(cover);
            days.add(cover.begins(during));
            Optional.ofNullable(cover.ends(during))
                    .map(last -> last.plusDays(1))
                    .ifPresent(days::add);
        }
        Stream.Builder<CoverPeriod> pieces = Stream.builder();
        for (var day : days) {
            var next = days.higher(day);
            terms.stream()
                    .filter(term -> term.has(day))
                    .findFirst()
                    .flatMap(term -> piece(term.who(), responsibility.id(), day, next))
                    .ifPresent(pieces);
        }
        return joined(pieces.build().toList());
    }

    private Optional<CoverPeriod> piece(Responsible who, CaseId caseId, LocalDate day, @Nullable LocalDate next) {
        return inForce(who.id(), caseId, day)
                .map(found ->
                        new CoverPeriod(who, found.cover().person(), day, next == null ? null : next.minusDays(1)));
    }

    /** Pieces that follow each other without a day between, and are the same person's, are one. */
    private static List<CoverPeriod> joined(List<CoverPeriod> pieces) {
        var joined = new ArrayList<CoverPeriod>();
        for (var piece : pieces) {
            var before = joined.isEmpty() ? null : joined.getFirst();
            if (before != null
                    && before.last() != null
                    && before.last().plusDays(1).equals(piece.first())
                    && before.cover().id().equals(piece.cover().id())
                    && before.responsible().id().equals(piece.responsible().id())) {
                joined.set(0, new CoverPeriod(before.responsible(), before.cover(), before.first(), piece.last()));
            } else {
                joined.addFirst(piece);
            }
        }
        return List.copyOf(joined);
    }

    private Optional<Found> inForce(UserId absent, CaseId caseId, LocalDate day) {
        return covers.stream()
                .map(cover -> new Found(cover, during(cover)))
                .filter(found -> found.during().person().id().equals(absent))
                .filter(found -> found.cover().isInForce(found.during(), day))
                .filter(found -> found.cover().caseId() == null
                        || caseId.equals(found.cover().caseId()))
                .min(Comparator.comparing(found -> found.cover().caseId() == null));
    }

    private Absence during(Cover cover) {
        return absences.stream()
                .filter(absence -> absence.id().equals(cover.absence()))
                .findFirst()
                .orElseThrow();
    }

    /** Who answered for the case from when until before when, the first one first. */
    private static List<Term> terms(Responsibility responsibility) {
        var terms = new ArrayList<Term>();
        @Nullable LocalDate until = null;
        for (Reassignment change : responsibility.history()) {
            terms.addFirst(new Term(change.to(), change.on(), until));
            until = change.on();
        }
        var first = responsibility.history().isEmpty()
                ? responsibility.current()
                : responsibility.history().getLast().from();
        terms.addFirst(new Term(first, responsibility.openedOn(), until));
        return terms;
    }

    private record Found(Cover cover, Absence during) {}

    private record Term(
            Responsible who, LocalDate from, @Nullable LocalDate until) {

        boolean has(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(Objects.requireNonNull(until)));
        }
    }
}
