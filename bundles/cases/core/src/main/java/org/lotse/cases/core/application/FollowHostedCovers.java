package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.absence.AbsenceId;
import org.lotse.cases.api.absence.CoverId;
import org.lotse.cases.core.domain.SettingsStore;
import org.lotse.cases.core.domain.absence.Absence;
import org.lotse.cases.core.domain.absence.AbsenceBook;
import org.lotse.cases.core.domain.absence.Cover;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.lotse.platform.api.secondment.HostedCover;
import org.lotse.platform.api.secondment.HostedCovers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Whoever stands in across a carrier, by the district's word, has the cases of the absent person on these days, as if somebody here had planned it (ADR 41,
 * 70). Days follow the district's; what was ended or planned here stays as it is. Why somebody is absent is not known here.
 */
@Component
@Recurring(name = "cases.follow-covers", every = "PT15M")
public final class FollowHostedCovers implements Job {

    private final HostedCovers covers;
    private final AbsenceBook book;
    private final SettingsStore settings;
    private final Transactions transactions;
    private final Clock clock;

    /** Asks the platform, and writes in the unit of this module. */
    @Activate
    public FollowHostedCovers(
            @Reference HostedCovers covers,
            @Reference AbsenceBook book,
            @Reference SettingsStore settings,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Clock clock) {
        this.covers = covers;
        this.book = book;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run(JobRun run) {
        var wanted = covers.notOver();
        var today = LocalDate.now(clock);
        if (wanted.isEmpty() && transactions.read(() -> followed(today)).isEmpty()) {
            return;
        }
        transactions.write(() -> {
            settings.lock();
            var ids = wanted.stream().map(HostedCover::id).collect(Collectors.toSet());
            for (var absence : followed(today)) {
                if (!absence.follows(ids)) {
                    endOrRemove(absence, today);
                }
            }
            wanted.forEach(cover -> follow(cover, today));
        });
    }

    private List<Absence> followed(LocalDate today) {
        return book.notOver(today).stream().filter(Absence::isFollowed).toList();
    }

    private void endOrRemove(Absence absence, LocalDate today) {
        if (absence.first().isBefore(today)) {
            absence.end(absence.version(), today);
        } else {
            book.remove(absence);
        }
    }

    private void follow(HostedCover cover, LocalDate today) {
        var theirs = book.of(cover.absent().id());
        var known = theirs.stream()
                .filter(absence -> absence.follows(List.of(cover.id())))
                .findFirst();
        if (known.isPresent()) {
            if (!known.get().isOver(today)) {
                known.get().follow(cover.from(), cover.to());
            }
            return;
        }
        var planned = theirs.stream()
                .filter(absence -> !absence.isOver(today) && absence.overlaps(cover.from(), cover.to()))
                .findFirst();
        if (planned.isPresent()) {
            giveIfNobodyHasIt(planned.get(), cover, today);
        } else {
            var absence = Absence.following(
                    new AbsenceId(id()),
                    person(cover.absent()),
                    cover.id(),
                    cover.from(),
                    cover.to(),
                    cover.homeName());
            book.add(absence);
            give(absence, cover, today);
        }
    }

    private void giveIfNobodyHasIt(Absence planned, HostedCover cover, LocalDate today) {
        var general = book.covers(List.of(planned)).stream().filter(one -> one.caseId() == null);
        if (general.findAny().isEmpty()) {
            give(planned, cover, today);
        }
    }

    private void give(Absence absence, HostedCover cover, LocalDate today) {
        book.add(Cover.give(new CoverId(id()), absence, null, person(cover.cover()), cover.homeName(), today));
    }

    private UUID id() {
        return Ids.next(clock.instant());
    }

    private static Responsible person(Colleague colleague) {
        return new Responsible(colleague.id(), colleague.name());
    }
}
