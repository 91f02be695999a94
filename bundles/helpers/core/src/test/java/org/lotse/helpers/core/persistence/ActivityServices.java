package org.lotse.helpers.core.persistence;

import static org.lotse.helpers.core.People.CLOCK;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lotse.helpers.core.Untold;
import org.lotse.helpers.core.application.TransactionalVolunteerService;
import org.lotse.helpers.core.application.VolunteerChanges;
import org.lotse.helpers.core.application.activity.ActivityChanges;
import org.lotse.helpers.core.application.activity.Objections;
import org.lotse.helpers.core.application.activity.PrintedLists;
import org.lotse.helpers.core.application.activity.Rosters;
import org.lotse.helpers.core.application.activity.SignedUpShifts;
import org.lotse.helpers.core.application.activity.TransactionalActivities;
import org.lotse.helpers.core.application.activity.TransactionalShifts;
import org.lotse.helpers.core.application.activity.TransactionalSignUps;
import org.lotse.helpers.core.application.certificate.DeletionClock;
import org.lotse.helpers.core.application.circle.TransactionalCircles;
import org.lotse.helpers.core.application.leaving.BroughtRetention;
import org.lotse.helpers.core.application.leaving.LeavingClock;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.PrintedPapers;
import org.lotse.platform.testing.PublishedEvents;
import org.lotse.platform.testing.RecordedActs;

/** The services of activities, and what they need, on real tables, for somebody who may this. */
final class ActivityServices {

    final RecordedActs trail;
    final PrintedPapers press = new PrintedPapers();
    final JpaVolunteers people;
    final JpaSponsorshipBook sponsorships;
    final JpaAccountLinks accounts;
    final JpaShiftBook shiftBook;
    final JpaCircleBook circleBook;
    final JpaCertificateBook certificates;
    final Rosters rosters;
    final FakeAccess access;
    private final HelpersDatabase database;
    private final Clock clock;
    private final JpaSignUpBook signUpBook;
    private final JpaActivityBook activityBook;
    private final DeletionClock deletion;
    private final ActivityChanges changes;

    ActivityServices(HelpersDatabase database, Permission... permissions) {
        this(database, CLOCK, permissions);
    }

    /** On another day. */
    ActivityServices(HelpersDatabase database, Clock clock, Permission... permissions) {
        this.clock = clock;
        this.database = database;
        access = new FakeAccess(permissions);
        var entities = database.unit().entities();
        trail = new RecordedActs(database.scope());
        people = new JpaVolunteers(entities, clock);
        sponsorships = new JpaSponsorshipBook(entities);
        accounts = new JpaAccountLinks(entities, new JpaShiftCalendars(entities));
        shiftBook = new JpaShiftBook(entities);
        circleBook = new JpaCircleBook(entities);
        certificates = new JpaCertificateBook(entities);
        signUpBook = new JpaSignUpBook(entities);
        activityBook = new JpaActivityBook(entities);
        deletion = new DeletionClock(certificates, sponsorships, clock);
        changes = new ActivityChanges(activityBook, shiftBook, database.scope(), clock);
        rosters = new Rosters(signUpBook, people, deletion, changes, Untold.NEWS, trail);
    }

    TransactionalActivities activities() {
        return new TransactionalActivities(
                activityBook,
                shiftBook,
                circleBook,
                changes,
                access,
                database.unit().transactions());
    }

    TransactionalShifts shifts() {
        return new TransactionalShifts(
                shiftBook,
                signUpBook,
                people,
                changes,
                rosters,
                Untold.NEWS,
                trail,
                access,
                database.unit().transactions());
    }

    TransactionalSignUps signUps() {
        return new TransactionalSignUps(
                rosters,
                objections(),
                signUpBook,
                ownShifts(),
                people,
                changes,
                access,
                database.unit().transactions());
    }

    SignedUpShifts ownShifts() {
        return new SignedUpShifts(signUpBook, shiftBook);
    }

    PrintedLists papers() {
        return new PrintedLists(
                shifts(), new NoTenants(), press, (language, key, arguments) -> key, trail, access, database.scope());
    }

    TransactionalCircles circles() {
        return new TransactionalCircles(
                circleBook, permission -> List.of(), access, database.unit().transactions(), database.scope(), clock);
    }

    TransactionalVolunteerService volunteers() {
        return new TransactionalVolunteerService(
                people,
                circleBook,
                deletion,
                volunteerChanges(),
                access,
                database.unit().transactions(),
                new PublishedEvents(database.scope()),
                clock);
    }

    VolunteerChanges volunteerChanges() {
        return new VolunteerChanges(people, deletion, rosters, leaving(), accounts, database.scope(), clock);
    }

    LeavingClock leaving() {
        return new LeavingClock(
                new JpaRetentionBook(database.unit().entities()), new BroughtRetention(BroughtRetention.brought()));
    }

    Objections objections() {
        return new Objections(shiftBook, signUpBook, people, sponsorships);
    }

    /** Nobody has a name here. */
    static final class NoTenants implements Tenants {

        @Override
        public List<Tenant> all() {
            return List.of();
        }

        @Override
        public Optional<Tenant> find(TenantId id) {
            return Optional.empty();
        }
    }
}
