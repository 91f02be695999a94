package org.lotse.liga.core.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.core.Told;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.Names;
import org.lotse.liga.core.application.absence.Rosters;
import org.lotse.liga.core.application.change.Announcements;
import org.lotse.liga.core.application.change.CarryingOut;
import org.lotse.liga.core.application.change.ReceivedDelivery;
import org.lotse.liga.core.application.change.ReportedCaseload;
import org.lotse.liga.core.application.change.TellOthers;
import org.lotse.liga.core.application.change.TransactionalChangeProcedure;
import org.lotse.liga.core.application.change.TransactionalDeliveryChanges;
import org.lotse.liga.core.application.change.WhatIsInvolved;
import org.lotse.liga.core.application.membership.CoverMembers;
import org.lotse.liga.core.application.membership.LigaDays;
import org.lotse.liga.core.application.membership.PostMembers;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.module.InstalledModule;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.module.OwnSwitch;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.InMemoryPublications;
import org.lotse.platform.testing.InMemoryReports;
import org.lotse.platform.testing.InMemorySecondments;
import org.lotse.platform.testing.PrintedPapers;
import org.lotse.platform.testing.PublishedEvents;
import org.lotse.platform.testing.RecordedActs;

/** The guided change as it is, on real tables, by a clock that a test moves; what lies outside the module is in memory. */
final class ChangeServices {

    final Moving clock = new Moving();
    final Switches switches = new Switches();
    final PrintedPapers press = new PrintedPapers();
    final PublishedEvents events;
    final InMemorySecondments secondments = new InMemorySecondments();
    final List<JobId> rung = new ArrayList<>();
    final TransactionalDeliveryChanges changes;
    final TransactionalChangeProcedure procedure;
    final CarryingOut carryingOut;
    final ReceivedDelivery own;
    final TellOthers tellOthers;
    final ReportedCaseload caseload;
    final RecordedActs trail;

    ChangeServices(LigaDatabase database, Permission... granted) {
        var access = new FakeAccess(granted);
        trail = new RecordedActs(database.scope());
        events = new PublishedEvents(database.scope());
        var unit = database.unit().entities();
        var transactions = database.unit().transactions();
        var towns = new Towns();
        var all = new LigaChanges(towns, database.scope(), clock);
        var deliveries = new JpaDeliveryBook(unit);
        var book = new JpaChangeBook(unit);
        var told = new JpaToldBook(unit);
        var agreements = new JpaAgreementBook(unit);
        var publications = new InMemoryPublications(database.scope(), clock, towns.all());
        var reports = new InMemoryReports(database.scope(), clock, towns.all());
        var documents = new Remembered();
        var involved = new WhatIsInvolved(
                agreements,
                new JpaPostBook(unit),
                new Names(agreements, new JpaCarrierBook(unit)),
                switches,
                all,
                reports.incoming());
        var announcements = new Announcements(deliveries, book, publications, documents);
        changes = new TransactionalDeliveryChanges(book, deliveries, involved, all, access, transactions);
        procedure = new TransactionalChangeProcedure(
                book,
                involved,
                announcements,
                all,
                rung::add,
                press,
                (language, key, words) -> key,
                trail,
                access,
                transactions);
        var days = new LigaDays(deliveries, book);
        var names = new Names(agreements, new JpaCarrierBook(unit));
        var posts = new JpaPostBook(unit);
        var rosters = new Rosters(posts, agreements, new JpaAbsenceBook(unit), names);
        carryingOut = new CarryingOut(
                book,
                deliveries,
                announcements,
                switches,
                new PostMembers(posts, days, secondments, all, transactions),
                new CoverMembers(rosters, days, secondments, all, transactions),
                trail,
                all,
                transactions);
        own = new ReceivedDelivery(publications.incoming(), documents, all, access);
        tellOthers = new TellOthers(own, told, events, all, transactions);
        caseload = new ReportedCaseload(own, told, reports, all, access, transactions);
    }

    static ChangeServices all(LigaDatabase database) {
        return new ChangeServices(database, LigaPermissions.READ, LigaPermissions.EDIT, LigaPermissions.OWN);
    }

    /** Stands still until a test moves it. */
    static final class Moving extends Clock {

        private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
        private Instant now = Told.CLOCK.instant();

        /** Midnight of that day in Berlin. */
        void midnightOf(LocalDate day) {
            now = day.atTime(LocalTime.MIDNIGHT).atZone(BERLIN).toInstant();
        }

        @Override
        public ZoneId getZone() {
            return BERLIN;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, ZoneOffset.UTC).withZone(zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** The switches of the module in municipalities. */
    static final class Switches implements Modules, OwnSwitch {

        final Set<TenantId> on = new HashSet<>();

        @Override
        public void set(TenantId municipality, boolean wanted) {
            if (wanted) {
                on.add(municipality);
            } else {
                on.remove(municipality);
            }
        }

        @Override
        public List<InstalledModule> installed() {
            return List.of();
        }

        @Override
        public List<ModuleId> on(TenantId tenant) {
            return on.contains(tenant) ? List.of(new ModuleId("liga")) : List.of();
        }

        @Override
        public List<ModuleId> waiting(TenantId tenant) {
            return List.of();
        }

        @Override
        public List<ModuleId> dependants(TenantId tenant, ModuleId module) {
            return List.of();
        }

        @Override
        public void switchOn(ModuleId module) {
            throw new UnsupportedOperationException("Only for people");
        }

        @Override
        public void switchOff(Set<ModuleId> modules) {
            throw new UnsupportedOperationException("Only for people");
        }
    }

    /** Knows what it wrote. */
    private static final class Remembered implements Documents {

        private final Map<String, Object> written = new HashMap<>();

        @Override
        public String write(Object document) {
            written.put(document.toString(), document);
            return document.toString();
        }

        @Override
        public <T> T read(String text, Class<T> type) {
            return type.cast(written.get(text));
        }
    }
}
