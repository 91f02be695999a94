package org.lotse.helpers.core.application.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.leaving.Departure;
import org.lotse.helpers.api.leaving.Departures;
import org.lotse.helpers.api.leaving.ErasureEntry;
import org.lotse.helpers.api.leaving.ErasureReason;
import org.lotse.helpers.api.leaving.HoldErasure;
import org.lotse.helpers.api.request.SponsorshipSummary;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.leaving.ErasureBook;
import org.lotse.helpers.core.domain.leaving.LoggedErasure;
import org.lotse.helpers.core.domain.request.SponsorshipBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decides about those who have left; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalDepartures implements Departures {

    private final Volunteers volunteers;
    private final SponsorshipBook sponsorships;
    private final Erasure erasure;
    private final ErasureBook book;
    private final Access access;
    private final Transactions transactions;
    private final CurrentScope scope;
    private final Clock clock;

    @Activate
    public TransactionalDepartures(
            @Reference Volunteers volunteers,
            @Reference SponsorshipBook sponsorships,
            @Reference Erasure erasure,
            @Reference ErasureBook book,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.volunteers = volunteers;
        this.sponsorships = sponsorships;
        this.erasure = erasure;
        this.book = book;
        this.access = access;
        this.transactions = transactions;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Optional<Departure> of(VolunteerId volunteer) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> volunteers
                .find(volunteer)
                .filter(one -> !one.isToErase(today()))
                .flatMap(one -> one.departure(helps(volunteer))));
    }

    @Override
    public void comeBack(VolunteerId volunteer, long revision) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> present(volunteer).comeBack(revision, change()));
    }

    @Override
    public void hold(HoldErasure command) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> present(command.volunteer()).hold(command, change(), today()));
    }

    @Override
    public void lift(VolunteerId volunteer, long revision) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> present(volunteer).lift(revision, change()));
    }

    @Override
    public void erase(VolunteerId volunteer, long revision) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> {
            book.takeTurn();
            var present = volunteers.lock(volunteer).orElseThrow(ConcurrentChange::removed);
            present.requireErasable(revision, change(), today());
            if (helps(volunteer)) {
                throw RuleViolation.of("helpers.rule.erase-helping");
            }
            erasure.erase(present, ErasureReason.ON_REQUEST);
        });
    }

    @Override
    public List<ErasureEntry> log() {
        access.require(HelpersPermissions.READ);
        return transactions.read(
                () -> book.log(MOST_ENTRIES).stream().map(LoggedErasure::entry).toList());
    }

    /** The job and people do not decide about the same person at the same moment. */
    private Volunteer present(VolunteerId id) {
        return volunteers.lock(id).filter(one -> !one.isToErase(today())).orElseThrow(ConcurrentChange::removed);
    }

    private boolean helps(VolunteerId volunteer) {
        return sponsorships.of(volunteer).stream().anyMatch(SponsorshipSummary::isRunning);
    }

    private LastChange change() {
        return new LastChange(scope.require().actor().displayName(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
