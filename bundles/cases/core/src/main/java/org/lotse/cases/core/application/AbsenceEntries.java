package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.absence.AbsenceEntry;
import org.lotse.cases.api.absence.CoverEntry;
import org.lotse.cases.api.absence.CoverGap;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.absence.Absence;
import org.lotse.cases.core.domain.absence.AbsenceBook;
import org.lotse.cases.core.domain.absence.Closeness;
import org.lotse.cases.core.domain.absence.Cover;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows absences with who stands in, and tells where nobody does. Inside a transaction only. */
@Component(service = AbsenceEntries.class)
public final class AbsenceEntries {

    private static final Comparator<CoverEntry> ALL_CASES_FIRST = Comparator.comparing(CoverEntry::caseName)
            .thenComparing(cover -> cover.person().name());

    private final AbsenceBook book;
    private final CaseFiles files;
    private final Closeness closeness;
    private final Clock clock;

    /** Absences, the files that covers are for, how many there are, and the time. */
    @Activate
    public AbsenceEntries(
            @Reference AbsenceBook book,
            @Reference CaseFiles files,
            @Reference Closeness closeness,
            @Reference Clock clock) {
        this.book = book;
        this.files = files;
        this.closeness = closeness;
        this.clock = clock;
    }

    /** @param maySeeKind to whose absences the caller is told the kind */
    List<AbsenceEntry> of(Collection<Absence> absences, Predicate<Absence> maySeeKind) {
        var today = LocalDate.now(clock);
        var everybodys = book.notOver(today);
        var covers = book.covers(absences);
        return absences.stream()
                .map(absence -> entry(
                        absence,
                        covers.stream()
                                .filter(cover -> cover.absence().equals(absence.id()))
                                .toList(),
                        everybodys,
                        maySeeKind.test(absence)))
                .toList();
    }

    /** Whose case it is; empty for none, or for one that is gone. */
    String caption(@Nullable CaseId id) {
        return id == null ? "" : files.find(id).map(CaseFile::caption).orElse("");
    }

    private AbsenceEntry entry(Absence absence, List<Cover> covers, List<Absence> everybodys, boolean tellsKind) {
        var cases = closeness.openCases(absence.person().id());
        return new AbsenceEntry(
                absence.id(),
                absence.version(),
                absence.person(),
                tellsKind ? absence.kind() : null,
                absence.first(),
                absence.last(),
                cases,
                covers.stream()
                        .filter(cover -> cover.stands() || isUnanswered(cover, covers))
                        .map(cover -> new CoverEntry(
                                cover.id(), cover.person(), cover.caseId(), caption(cover.caseId()), cover.refusedOn()))
                        .sorted(ALL_CASES_FIRST)
                        .toList(),
                gaps(absence, covers.stream().filter(Cover::stands).toList(), cases, everybodys));
    }

    /** Refused, and nobody else was found since. */
    private static boolean isUnanswered(Cover refused, List<Cover> covers) {
        return refused.refusedOn() != null
                && covers.stream()
                        .filter(Cover::stands)
                        .noneMatch(other -> Objects.equals(other.caseId(), refused.caseId()));
    }

    private List<CoverGap> gaps(Absence absence, List<Cover> standing, long cases, List<Absence> everybodys) {
        var today = LocalDate.now(clock);
        var from = absence.first().isBefore(today) ? today : absence.first();
        var single =
                standing.stream().filter(cover -> isForACaseOf(absence, cover)).toList();
        var all = standing.stream().filter(cover -> cover.caseId() == null).toList();
        var others = cases - single.size();
        var gaps = new ArrayList<CoverGap>();
        if (absence.isOver(today)) {
            return gaps;
        }
        if (all.isEmpty() && others > 0) {
            gaps.add(new CoverGap(null, from, absence.last(), others));
        }
        if (others > 0) {
            all.forEach(cover -> gaps.addAll(away(cover, from, absence.last(), others, everybodys)));
        }
        single.forEach(cover -> gaps.addAll(away(cover, from, absence.last(), 1, everybodys)));
        return gaps;
    }

    private boolean isForACaseOf(Absence absence, Cover cover) {
        return cover.caseId() != null
                && files.find(cover.caseId())
                        .filter(file ->
                                !file.isClosed() && file.isOf(absence.person().id()))
                        .isPresent();
    }

    private static List<CoverGap> away(
            Cover cover, LocalDate from, @Nullable LocalDate until, long cases, List<Absence> everybodys) {
        return everybodys.stream()
                .filter(other -> other.person().id().equals(cover.person().id()))
                .filter(other -> other.overlaps(from, until))
                .map(other -> new CoverGap(
                        cover.person(),
                        other.first().isBefore(from) ? from : other.first(),
                        earlier(other.last(), until),
                        cases))
                .toList();
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
