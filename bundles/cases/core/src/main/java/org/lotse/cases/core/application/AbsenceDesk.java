package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.absence.AbsenceData;
import org.lotse.cases.api.absence.AbsenceId;
import org.lotse.cases.api.absence.AbsenceKind;
import org.lotse.cases.api.absence.CancelAbsence;
import org.lotse.cases.api.absence.CoverId;
import org.lotse.cases.api.absence.EndAbsence;
import org.lotse.cases.api.absence.GiveCover;
import org.lotse.cases.api.absence.ReviseAbsence;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.SettingsStore;
import org.lotse.cases.core.domain.absence.Absence;
import org.lotse.cases.core.domain.absence.AbsenceBook;
import org.lotse.cases.core.domain.absence.Cover;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The acts of planning absences, for {@code OwnAbsences} and {@code TeamAbsences}, who ask the gate and tell whose may be planned. Inside a
 * transaction only. Everybody who plans holds the tenant's settings meanwhile: of two who enter overlapping absences at once, the second sees
 * the first one's.
 */
@Component(service = AbsenceDesk.class)
public final class AbsenceDesk {

    /** Whoever plans everybody's absences. */
    static final @Nullable UserId EVERYBODY = null;

    private final AbsenceBook book;
    private final CaseFiles files;
    private final SettingsStore settings;
    private final Clock clock;

    /** Absences, the files that covers are for, the row that everybody who plans holds, and the time. */
    @Activate
    public AbsenceDesk(
            @Reference AbsenceBook book,
            @Reference CaseFiles files,
            @Reference SettingsStore settings,
            @Reference Clock clock) {
        this.book = book;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    AbsenceId enter(Responsible person, AbsenceData data, String by) {
        settings.lock();
        Absence.check(data, today());
        requireFree(person.id(), data, null);
        var absence = Absence.enter(new AbsenceId(Ids.next(clock.instant())), person, data, by, today());
        book.add(absence);
        return absence.id();
    }

    AbsenceId sickFromToday(Responsible person, String by) {
        settings.lock();
        var today = today();
        var theirs = book.of(person.id());
        if (theirs.stream().anyMatch(absence -> absence.isOn(today))) {
            throw RuleViolation.of("cases.rule.absence-already", person.name());
        }
        var until = theirs.stream()
                .map(Absence::first)
                .filter(today::isBefore)
                .min(Comparator.naturalOrder())
                .map(first -> first.minusDays(1));
        return enter(person, new AbsenceData(AbsenceKind.SICKNESS, today, until.orElse(null)), by);
    }

    /** @param whose the only person whose absences the caller plans, or {@link #EVERYBODY} */
    void revise(ReviseAbsence command, @Nullable UserId whose) {
        var absence = found(command.id(), whose);
        Absence.check(command.absence(), today());
        requireFree(absence.person().id(), command.absence(), absence.id());
        absence.revise(command.version(), command.absence(), today());
    }

    void end(EndAbsence command, @Nullable UserId whose) {
        found(command.id(), whose).end(command.version(), today());
    }

    void cancel(CancelAbsence command, @Nullable UserId whose) {
        var absence = found(command.id(), whose);
        absence.requireRemovable(command.version(), today());
        book.remove(absence);
    }

    /** @param people who can stand in */
    void cover(GiveCover command, List<Responsible> people, String by, @Nullable UserId whose) {
        var absence = found(command.absence(), whose);
        absence.requireNotOver(today());
        requireTheirs(command.caseId(), absence);
        var to = chosen(command.person(), absence, people);
        var before = book.covers(List.of(absence)).stream()
                .filter(cover -> Objects.equals(cover.caseId(), command.caseId()))
                .toList();
        var stays = before.stream()
                .filter(Cover::stands)
                .anyMatch(cover -> to.map(Responsible::id)
                        .equals(Optional.of(cover.person().id())));
        if (stays) {
            return;
        }
        before.forEach(cover -> release(cover, absence));
        to.ifPresent(person -> book.add(
                Cover.give(new CoverId(Ids.next(clock.instant())), absence, command.caseId(), person, by, today())));
    }

    private void release(Cover cover, Absence absence) {
        if (cover.wasInForceBefore(absence, today())) {
            cover.end(today());
        } else {
            book.remove(cover);
        }
    }

    private void requireTheirs(@Nullable CaseId caseId, Absence absence) {
        if (caseId == null) {
            return;
        }
        var theirs =
                files.lock(caseId).filter(file -> file.isOf(absence.person().id()));
        if (theirs.isEmpty()) {
            throw RuleViolation.at("caseId", "cases.rule.cover-not-theirs");
        }
    }

    private static Optional<Responsible> chosen(@Nullable UserId person, Absence absence, List<Responsible> people) {
        if (person == null) {
            return Optional.empty();
        }
        if (person.equals(absence.person().id())) {
            throw RuleViolation.at("person", "cases.rule.cover-self");
        }
        return Optional.of(people.stream()
                .filter(candidate -> candidate.id().equals(person))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("person", "cases.rule.assign-nobody")));
    }

    private Absence found(AbsenceId id, @Nullable UserId whose) {
        settings.lock();
        var absence = book.find(id).orElseThrow(ConcurrentChange::removed);
        if (whose != null && !whose.equals(absence.person().id())) {
            throw RuleViolation.of("cases.rule.absence-of-colleague");
        }
        return absence;
    }

    private void requireFree(UserId person, AbsenceData data, @Nullable AbsenceId except) {
        book.of(person).stream()
                .filter(other -> !other.id().equals(except))
                .filter(other -> other.overlaps(data.first(), data.last()))
                .findFirst()
                .ifPresent(other -> refuse(other, other.isOn(data.first()) ? "first" : "last"));
    }

    private static void refuse(Absence other, String field) {
        throw other.last() == null
                ? RuleViolation.at(field, "cases.rule.absence-overlaps-open", other.first())
                : RuleViolation.at(field, "cases.rule.absence-overlaps", other.first(), other.last());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
