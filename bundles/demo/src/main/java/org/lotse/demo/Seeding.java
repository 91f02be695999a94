package org.lotse.demo;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.security.signin.AccountProvisioning;
import org.lotse.platform.tenancy.scope.ScopeBinding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings in the demonstration, in steps that can each be repeated: accounts first, so that one can sign in while the rest
 * is under way; then the switches and what is inside the towns.
 */
final class Seeding {

    private static final Logger LOG = LoggerFactory.getLogger(Seeding.class);
    private static final ModuleId CASES = new ModuleId("cases");
    private static final ModuleId HELPERS = new ModuleId("helpers");
    private static final ModuleId FUNDING = new ModuleId("funding");
    private static final ModuleId LIGA = new ModuleId("liga");

    private final AccountProvisioning provisioning;
    private final ScopeBinding binding;
    private final Modules modules;
    private final DemoCases cases;
    private final DemoPeriods periods;
    private final DemoCourses courses;
    private final LocalDate today;
    private final DemoTeam team;
    private final DemoAbsence absence;
    private final DemoLetters letters;
    private final DemoCircles circles;
    private final DemoVolunteers volunteers;
    private final DemoSupport support;
    private final DemoRequests requests;
    private final DemoActivities activities;
    private final DemoOwnAccounts ownAccounts;
    private final DemoRegistrationPage registrationPage;
    private final DemoHours hours;
    private final DemoPayments payments;
    private final DemoMessages messages;
    private final DemoHandover handover;
    private final DemoAccommodation accommodation;
    private final DemoReports reports;
    private final DemoServices services;
    private final DemoLiga liga;
    private final DemoFunding funding;
    private final DemoHome home;
    private final Map<DemoAccount, UserId> users = new HashMap<>();

    Seeding(
            AccountProvisioning provisioning,
            ScopeBinding binding,
            Modules modules,
            DemoCases cases,
            DemoPeriods periods,
            DemoCourses courses,
            LocalDate today,
            DemoTeam team,
            DemoAbsence absence,
            DemoLetters letters,
            DemoCircles circles,
            DemoVolunteers volunteers,
            DemoSupport support,
            DemoRequests requests,
            DemoActivities activities,
            DemoOwnAccounts ownAccounts,
            DemoRegistrationPage registrationPage,
            DemoHours hours,
            DemoPayments payments,
            DemoMessages messages,
            DemoHandover handover,
            DemoAccommodation accommodation,
            DemoReports reports,
            DemoServices services,
            DemoLiga liga,
            DemoFunding funding,
            DemoHome home) {
        this.provisioning = provisioning;
        this.binding = binding;
        this.modules = modules;
        this.cases = cases;
        this.periods = periods;
        this.courses = courses;
        this.today = today;
        this.team = team;
        this.absence = absence;
        this.letters = letters;
        this.circles = circles;
        this.volunteers = volunteers;
        this.support = support;
        this.requests = requests;
        this.activities = activities;
        this.ownAccounts = ownAccounts;
        this.registrationPage = registrationPage;
        this.hours = hours;
        this.payments = payments;
        this.messages = messages;
        this.handover = handover;
        this.accommodation = accommodation;
        this.reports = reports;
        this.services = services;
        this.liga = liga;
        this.funding = funding;
        this.home = home;
    }

    /**
     * Brings in what is not there yet.
     *
     * @param goOn asked before each account, case and volunteer; what is not done then is done at the next start
     * @return whether everything is there
     */
    boolean run(BooleanSupplier goOn) {
        if (home.isComplete()) {
            return true;
        }
        if (!provideAll(goOn)) {
            return false;
        }
        as(DemoTown.DISTRICT, new Actor.Operator("demo"), () -> {
            modules.switchOn(CASES);
            modules.switchOn(LIGA);
            modules.switchOn(FUNDING);
        });
        as(DemoTown.DISTRICT, person(DemoAccount.steeringTheLiga()), () -> liga.enter(goOn));
        if (!goOn.getAsBoolean()) {
            return false;
        }
        as(DemoTown.DISTRICT, person(DemoAccount.approvingForTheLiga()), liga::decide);
        as(DemoTown.DISTRICT, person(DemoAccount.steeringTheMoney()), () -> funding.enter(goOn));
        if (!goOn.getAsBoolean()) {
            return false;
        }
        for (var town : DemoTown.values()) {
            as(
                    town.tenant(),
                    new Actor.Operator("demo"),
                    () -> town.modules().stream().sorted().forEach(modules::switchOn));
        }
        for (var town : DemoTown.values()) {
            fill(town, goOn);
            if (!goOn.getAsBoolean()) {
                return false;
            }
            LOG.info("Demonstration data: tenant {} is ready", town.tenant());
        }
        as(
                DemoTown.SINGEN.tenant(),
                person(DemoAccount.integrationManager(DemoTown.SINGEN)),
                () -> handover.send(DemoTown.KONSTANZ.tenant(), "Stadt Konstanz"));
        as(DemoTown.DISTRICT, person(DemoAccount.inAccommodation()), accommodation::prepare);
        as(DemoTown.DISTRICT, person(DemoAccount.inTheDistrictsOffice()), services::publish);
        for (var town : DemoTown.values()) {
            DemoAccount.teamLeader(town)
                    .ifPresent(leader -> as(town.tenant(), person(leader), () -> reports.send(town)));
        }
        for (var town : DemoTown.values()) {
            DemoAccount.askingTheDistrict(town).ifPresent(asking -> as(town.tenant(), person(asking), liga::ask));
        }
        as(DemoTown.DISTRICT, person(DemoAccount.steeringTheLiga()), liga::exchange);
        home.markComplete();
        LOG.info("Demonstration data: complete");
        return true;
    }

    private boolean provideAll(BooleanSupplier goOn) {
        LOG.info("Demonstration data: {} accounts", DemoAccount.ALL.size());
        for (var account : DemoAccount.ALL) {
            if (!goOn.getAsBoolean()) {
                return false;
            }
            users.put(account, provide(account));
        }
        home.writeAccounts();
        return goOn.getAsBoolean();
    }

    private UserId provide(DemoAccount account) {
        var password = DemoAccount.PASSWORD.toCharArray();
        try {
            return provisioning.provide(account.command(), password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private void fill(DemoTown town, BooleanSupplier goOn) {
        if (town.modules().contains(CASES)) {
            as(town.tenant(), person(DemoAccount.integrationManager(town)), () -> cases.open(town, goOn));
            if (begun(town) == 0) {
                DemoAccount.teamLeader(town).ifPresent(leader -> as(town.tenant(), person(leader), () -> lead(town)));
            }
            invent(town, goOn);
        }
        if (town.modules().contains(HELPERS)) {
            var coordinator = DemoAccount.coordinator(town);
            as(town.tenant(), person(DemoAccount.inspector(town)), () -> {
                volunteers.register(town, circles.start(town, requireNonNull(users.get(coordinator))), goOn);
                requests.enter(town, goOn);
                activities.plan(town, goOn);
                if (goOn.getAsBoolean()) {
                    DemoAccount.volunteer(town)
                            .ifPresent(account -> ownAccounts.join(account, requireNonNull(users.get(account))));
                    messages.write(town);
                    registrationPage.open(town);
                }
                hours.log(town, goOn);
                payments.enter(town, goOn);
            });
            as(town.tenant(), person(coordinator), () -> payments.decide(town));
        }
        if (town.modules().containsAll(Set.of(CASES, HELPERS)) && goOn.getAsBoolean()) {
            as(town.tenant(), person(DemoAccount.integrationManager(town)), support::ask);
        }
    }

    /** Those who work on cases in the town take turns. */
    private void invent(DemoTown town, BooleanSupplier goOn) {
        var managers = DemoAccount.integrationManagers(town);
        var invented = town.invented(today);
        for (var next = begun(town); next < invented.size() && goOn.getAsBoolean(); next++) {
            var one = invented.get(next);
            as(town.tenant(), person(managers.get(next % managers.size())), () -> courses.write(one));
        }
    }

    private int begun(DemoTown town) {
        var count = new AtomicInteger();
        as(town.tenant(), person(DemoAccount.integrationManager(town)), () -> count.set(cases.invented(town)));
        return count.get();
    }

    private void lead(DemoTown town) {
        periods.decide(town);
        letters.prepare(town);
        DemoAccount.secondIntegrationManager(town).map(users::get).ifPresent(second -> {
            team.share(second);
            absence.enter(second, requireNonNull(users.get(DemoAccount.integrationManager(town))));
        });
    }

    private Actor person(DemoAccount account) {
        return new Actor.Person(requireNonNull(users.get(account)), account.displayName());
    }

    private void as(TenantId tenant, Actor actor, Runnable work) {
        try (var bound = binding.bind(() -> Optional.of(new Scope(tenant, actor)))) {
            work.run();
        }
    }
}
