package org.lotse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.Ending;
import org.lotse.cases.core.application.CaseNumbering;
import org.lotse.cases.core.application.ConfiguredPeriodRules;
import org.lotse.cases.core.application.NameIndex;
import org.lotse.cases.core.application.TransactionalCarePeriods;
import org.lotse.cases.core.application.TransactionalCaseService;
import org.lotse.cases.core.application.TransactionalContactLog;
import org.lotse.cases.core.application.TransactionalDwellingHistory;
import org.lotse.cases.core.application.TransactionalHandovers;
import org.lotse.cases.core.application.TransactionalHouseholds;
import org.lotse.cases.core.application.TransactionalResponsibilities;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.persistence.JpaCaseFiles;
import org.lotse.cases.core.persistence.JpaCaseNumbers;
import org.lotse.cases.core.persistence.JpaContacts;
import org.lotse.cases.core.persistence.JpaDisclosures;
import org.lotse.cases.core.persistence.JpaDwellings;
import org.lotse.cases.core.persistence.JpaExtensionRequests;
import org.lotse.cases.core.persistence.JpaHandovers;
import org.lotse.cases.core.persistence.JpaHouseholds;
import org.lotse.cases.core.persistence.JpaPackages;
import org.lotse.cases.core.persistence.JpaReleases;
import org.lotse.cases.core.persistence.JpaSettings;
import org.lotse.cases.core.persistence.JpaSounds;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.core.application.TransactionalVolunteerService;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.persistence.JpaVolunteers;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.module.InstalledModule;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.security.signin.NewAccount;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.InMemoryExchange;
import org.lotse.platform.testing.NamesAsSpelt;
import org.lotse.platform.testing.PublishedEvents;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.persistence.DatabaseUnit;

@OnEachDatabase
class SeedingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path directory;

    private final FixedScope scope = new FixedScope();
    private final FakeAccess access = new FakeAccess(
            CasesPermissions.READ,
            CasesPermissions.OPEN,
            CasesPermissions.EDIT,
            CasesPermissions.DECIDE,
            CasesPermissions.ASSIGN,
            CasesPermissions.CONTACTS,
            CasesPermissions.HAND_OVER,
            CasesPermissions.TAKE_OVER,
            HelpersPermissions.READ,
            HelpersPermissions.EDIT);
    private final Map<String, NewAccount> accounts = new TreeMap<>();
    private final Switches switches = new Switches();

    private DatabaseUnit casesUnit;
    private DatabaseUnit helpersUnit;
    private TransactionalCaseService cases;
    private final PublishedEvents events = new PublishedEvents(scope);
    private TransactionalContactLog contacts;
    private TransactionalCarePeriods periods;
    private DemoHomes homes;
    private InMemoryExchange exchange;
    private TransactionalHandovers handovers;
    private TransactionalResponsibilities responsibilities;
    private TransactionalVolunteerService volunteers;

    @BeforeEach
    void open() {
        casesUnit = new DatabaseUnit(directory.resolve("c"), "cases", CaseFile.class.getClassLoader(), scope);
        helpersUnit = new DatabaseUnit(directory.resolve("h"), "helpers", Volunteer.class.getClassLoader(), scope);
        var files = new JpaCaseFiles(casesUnit.entities());
        cases = new TransactionalCaseService(
                files,
                new JpaCaseNumbers(casesUnit.entities()),
                new JpaSettings(casesUnit.entities()),
                ConfiguredPeriodRules.brought(),
                new JpaDwellings(casesUnit.entities()),
                new NameIndex(new JpaSounds(casesUnit.entities()), new NamesAsSpelt()),
                casesUnit.transactions(),
                access,
                events,
                scope,
                CLOCK,
                new Numbering());
        contacts = new TransactionalContactLog(
                files, new JpaContacts(casesUnit.entities()), casesUnit.transactions(), access, events, scope, CLOCK);
        periods = new TransactionalCarePeriods(
                files,
                new JpaExtensionRequests(casesUnit.entities()),
                ConfiguredPeriodRules.brought(),
                casesUnit.transactions(),
                access,
                events,
                scope,
                CLOCK);
        var dwellings = new TransactionalDwellingHistory(
                files, new JpaDwellings(casesUnit.entities()), casesUnit.transactions(), access, CLOCK);
        var households = new TransactionalHouseholds(
                files, new JpaHouseholds(casesUnit.entities()), casesUnit.transactions(), access, CLOCK);
        homes = new DemoHomes(cases, dwellings, households);
        exchange = new InMemoryExchange(scope, CLOCK);
        handovers = new TransactionalHandovers(
                files,
                new JpaReleases(casesUnit.entities()),
                new JpaDisclosures(casesUnit.entities()),
                new JpaPackages(casesUnit.entities()),
                dwellings,
                households,
                contacts,
                exchange,
                InMemoryExchange.documents(),
                casesUnit.transactions(),
                access,
                scope,
                CLOCK);
        responsibilities = new TransactionalResponsibilities(
                files,
                new JpaHandovers(casesUnit.entities()),
                new JpaSettings(casesUnit.entities()),
                permission -> DemoAccount.ALL.stream()
                        .map(account -> new Colleague(user(account.signInName()), account.displayName()))
                        .toList(),
                casesUnit.transactions(),
                access,
                events,
                scope,
                CLOCK);
        volunteers = new TransactionalVolunteerService(
                new JpaVolunteers(helpersUnit.entities()), access, helpersUnit.transactions(), events, scope, CLOCK);
    }

    @AfterEach
    void close() {
        casesUnit.close();
        helpersUnit.close();
    }

    /** One test, because seeding is the slow part: the first start, the second, and one after a break. */
    @Test
    void theFirstStartBringsInEverythingAndLaterOnesNothingMore() throws Exception {
        start();

        assertThat(accounts).hasSameSizeAs(DemoAccount.ALL);
        assertThat(switches.on.get(DemoTown.BUESINGEN.tenant())).containsExactly(new ModuleId("helpers"));
        assertThat(switches.on.get(DemoTown.GOTTMADINGEN.tenant())).containsExactly(new ModuleId("cases"));
        assertThat(directory.resolve("demo-accounts.txt")).content().contains("fall.konstanz", DemoAccount.PASSWORD);
        assertEverybodyIsThere();
        assertThat(volunteers.overview().byStatus())
                .as("every status can be seen")
                .containsOnlyKeys(VolunteerStatus.values());

        accounts.clear();
        start();

        assertThat(accounts).isEmpty();
        assertEverybodyIsThere();

        Files.delete(directory.resolve("demo-complete"));
        start();

        assertThat(accounts).isNotEmpty();
        assertEverybodyIsThere();
    }

    @Test
    void whatIsStoppedInTheMiddleIsCompletedByTheNextStart() {
        var steps = new AtomicInteger(DemoAccount.ALL.size() + 30);

        assertThat(start(() -> steps.getAndDecrement() > 0)).isFalse();

        assertThat(directory.resolve("demo-complete")).doesNotExist();
        assertThat(casesIn(DemoTown.SINGEN) + casesIn(DemoTown.KONSTANZ)).isLessThan(52);

        assertThat(start(() -> true)).isTrue();

        assertEverybodyIsThere();
    }

    private void assertEverybodyIsThere() {
        assertThat(casesIn(DemoTown.SINGEN)).isEqualTo(12);
        assertThat(casesIn(DemoTown.KONSTANZ)).isEqualTo(40);
        for (var ending : Ending.values()) {
            scope.in(DemoTown.KONSTANZ.tenant());
            assertThat(cases.list(CaseQuery.ALL.ending(ending), null, 200).items())
                    .as("care periods can be seen: " + ending)
                    .isNotEmpty();
        }
        assertThat(cases.choices().responsibles())
                .as("the cases of Konstanz are shared by two")
                .hasSize(2);
        assertThat(volunteersIn(DemoTown.BUESINGEN)).isEqualTo(8);
        assertThat(volunteersIn(DemoTown.KONSTANZ)).isEqualTo(25);
    }

    private void start() {
        assertThat(start(() -> true)).isTrue();
    }

    private boolean start(BooleanSupplier goOn) {
        var courses = new DemoPeriods(cases, periods);
        return new Seeding(
                        (account, password) -> {
                            accounts.put(account.signInName(), account);
                            return user(account.signInName());
                        },
                        scope,
                        switches,
                        new DemoCases(cases, contacts, courses, homes, LocalDate.now(CLOCK)),
                        courses,
                        new DemoTeam(cases, responsibilities, LocalDate.now(CLOCK)),
                        new DemoVolunteers(volunteers, LocalDate.now(CLOCK)),
                        new DemoHandover(cases, handovers),
                        new DemoHome(directory))
                .run(goOn);
    }

    @Test
    void packageWaitsInKonstanz() {
        start(() -> true);
        start(() -> true);

        scope.in(DemoTown.KONSTANZ.tenant());
        assertThat(exchange.incoming().list(new KindId("cases.hand-over"))).hasSize(1);
    }

    private static UserId user(String signInName) {
        return new UserId(UUID.nameUUIDFromBytes(signInName.getBytes()));
    }

    private int casesIn(DemoTown town) {
        scope.in(town.tenant());
        return cases.list(CaseQuery.ALL, null, 200).items().size();
    }

    private long volunteersIn(DemoTown town) {
        scope.in(town.tenant());
        return volunteers.overview().byStatus().values().stream()
                .mapToLong(count -> count)
                .sum();
    }

    /** Remembers what was switched on where. */
    private final class Switches implements Modules {

        private final Map<TenantId, Set<ModuleId>> on = new HashMap<>();

        @Override
        public List<ModuleId> waiting(TenantId tenant) {
            return List.of();
        }

        @Override
        public List<InstalledModule> installed() {
            return List.of();
        }

        @Override
        public List<ModuleId> on(TenantId tenant) {
            return new ArrayList<>(on.getOrDefault(tenant, Set.of()));
        }

        @Override
        public List<ModuleId> dependants(TenantId tenant, ModuleId module) {
            return List.of();
        }

        @Override
        public void switchOn(ModuleId module) {
            on.computeIfAbsent(scope.require().tenant(), tenant -> new TreeSet<>())
                    .add(module);
        }

        @Override
        public void switchOff(Set<ModuleId> modules) {
            throw new UnsupportedOperationException();
        }
    }

    /** The configuration as it is without any. */
    private static final class Numbering implements CaseNumbering {

        @Override
        public String[] districtCodes() {
            return new String[] {"08335=KN"};
        }

        @Override
        public String otherwise() {
            return "FA";
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return CaseNumbering.class;
        }
    }
}
