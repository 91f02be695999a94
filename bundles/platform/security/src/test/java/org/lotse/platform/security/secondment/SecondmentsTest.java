package org.lotse.platform.security.secondment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.platform.security.account.AccountFixture.ADMINISTRATOR;
import static org.lotse.platform.security.account.AccountFixture.KONSTANZ;
import static org.lotse.platform.security.account.AccountFixture.READER;
import static org.lotse.platform.security.account.AccountFixture.SINGEN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.secondment.Secondment;
import org.lotse.platform.api.secondment.SecondmentKind;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.security.account.AccountFixture;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.RecordedActs;

class SecondmentsTest {

    private static final TenantId DISTRICT = new TenantId("08335");
    private static final TenantId ELSEWHERE = new TenantId("08336001");
    private static final KindId POST = new KindId("liga.post");
    private static final Permission SECOND = new Permission("liga.edit");
    private static final RoleId MANAGER = new RoleId("cases.integration-manager");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID SOURCE = new UUID(7, 7);
    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    private final AccountFixture platform = new AccountFixture();
    private final FixedScope scope = new FixedScope();
    private final FakeAccess access = new FakeAccess(SECOND, PlatformPermissions.MANAGE_MEMBERS);
    private final RecordedActs audit = new RecordedActs(scope);
    private final SecondmentKinds kinds = new SecondmentKinds(access);
    private final List<TenantId> told = new ArrayList<>();
    private final SecondmentActs acts = new SecondmentActs(scope, scope, audit);
    private final DistrictSecondments outgoing = new DistrictSecondments(
            kinds,
            scope,
            new Towns(),
            platform.transactions,
            platform.accounts,
            platform.stays,
            platform.changes,
            acts,
            told::addAll,
            platform::isOn,
            platform.clock);
    private final TenantSecondments hosted = new TenantSecondments(
            access,
            scope,
            platform.transactions,
            platform.accounts,
            platform.stays,
            platform.changes,
            acts,
            told::addAll,
            platform::isOn,
            platform.clock);
    private UserId ada;

    @BeforeEach
    void aMemberOfTheDistrict() {
        scope.in(DISTRICT);
        ada = platform.person("ada", DISTRICT, READER);
        kinds.addKind(kind(POST, SECOND, MANAGER));
    }

    @Test
    void whoIsSecondedHasTheRoleThereAndNowhereElse() {
        keep(until(TODAY, null));

        assertThat(platform.cache.roles(ada, KONSTANZ)).containsExactly(MANAGER);
        assertThat(platform.cache.roles(ada, SINGEN)).isEmpty();
        assertThat(platform.cache.roles(ada, DISTRICT)).containsExactly(READER);
        assertThat(platform.news).contains(ada);
    }

    @Test
    void whatIsNotWantedAnyMoreEndsAtOnce() {
        keep(until(TODAY.minusDays(9), null));

        keep();

        assertThat(platform.cache.roles(ada, KONSTANZ)).isEmpty();
        assertThat(outgoing.all(POST))
                .singleElement()
                .satisfies(entry -> assertThat(entry.secondment().to()).isEqualTo(TODAY.minusDays(1)));
    }

    @Test
    void restsWhileTheModuleIsOffAtHomeAndCountsAgainOnceItIsOn() {
        keep(until(TODAY, null));
        platform.off.add(new ModuleId("liga"));

        assertThat(platform.cache.roles(ada, KONSTANZ)).isEmpty();
        assertThat(platform.cache.roles(ada, DISTRICT)).containsExactly(READER);
        assertThat(platform.staff.of(KONSTANZ)).isEmpty();
        scope.in(KONSTANZ);
        assertThat(hosted.all())
                .singleElement()
                .satisfies(entry -> assertThat(entry.resting()).isTrue());
        platform.off.clear();
        assertThat(platform.cache.roles(ada, KONSTANZ)).containsExactly(MANAGER);
        assertThat(hosted.all())
                .singleElement()
                .satisfies(entry -> assertThat(entry.resting()).isFalse());
    }

    @Test
    void whoeverSwitchesIsToldHowManyPeopleItConcernsAndSessionsHearOfIt() {
        keep(until(TODAY, null));
        platform.news.clear();
        told.clear();
        var resting = new RestingSecondments(
                new FakeAccess(PlatformPermissions.SWITCH_MODULES),
                scope,
                platform.transactions,
                platform.accounts,
                platform.stays,
                platform.news::add,
                told::addAll,
                platform::isOn,
                platform.clock);

        assertThat(resting.peopleBy(Set.of(new ModuleId("liga")))).isOne();
        assertThat(resting.peopleBy(Set.of(new ModuleId("cases")))).isZero();
        resting.switched(DISTRICT);
        resting.finish();

        assertThat(platform.news).containsExactly(ada);
        assertThat(told).containsExactly(KONSTANZ);
    }

    @Test
    void municipalityHearsOfWhatChangesThereAndOfNothingElse() {
        keep(until(TODAY, null));
        assertThat(told).containsExactly(KONSTANZ);
        told.clear();

        keep(until(TODAY, null));
        assertThat(told).isEmpty();
        keep();

        assertThat(told).containsExactly(KONSTANZ);
    }

    @Test
    void whatWasGivenByHandStays() {
        platform.change(ada, account -> account.with(KONSTANZ, Set.of(READER)));
        keep(until(TODAY, null));

        assertThat(platform.cache.roles(ada, KONSTANZ)).containsExactlyInAnyOrder(READER, MANAGER);

        keep();

        assertThat(platform.cache.roles(ada, KONSTANZ)).containsExactly(READER);
    }

    @Test
    void doingItTwiceRecordsNothingMore() {
        keep(until(TODAY, null));
        var before = audit.ofTenants().size();

        keep(until(TODAY, null));

        assertThat(audit.ofTenants()).hasSize(before);
    }

    @Test
    void bothTrailsTellOfIt() {
        keep(until(TODAY, TODAY));

        assertThat(audit.ofTenants())
                .filteredOn(act -> act.name().equals("platform.member-seconded"))
                .hasSize(2)
                .allSatisfy(act -> assertThat(act.details())
                        .containsEntry("home", "08335")
                        .containsEntry("host", KONSTANZ.value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-25", "2027-03-28", "2026-03-29", "2026-11-23"})
    void accessEndsAtMidnightInGermanyAlsoWhenClocksChange(String day) {
        var last = LocalDate.parse(day);
        var midnight = last.plusDays(1).atStartOfDay(GERMANY).toInstant();
        platform.now = last.atStartOfDay(GERMANY).toInstant();
        keep(until(last, last));

        assertThat(at(platform.now)).containsExactly(MANAGER);
        assertThat(at(platform.now.minusMillis(1))).isEmpty();
        assertThat(at(midnight.minusMillis(1))).containsExactly(MANAGER);
        assertThat(at(midnight)).isEmpty();
    }

    @Test
    void theNightsOfTheChangeAreLongerAndShorterByAnHour() {
        assertThat(hours("2026-10-25")).isEqualTo(25);
        assertThat(hours("2026-03-29")).isEqualTo(23);
    }

    @Test
    void nobodyGainsAnythingWhoIsNoMemberOfTheDistrict() {
        var stranger = platform.person("sam", SINGEN, ADMINISTRATOR);

        outgoing.keep(POST, List.of(new Secondment(SOURCE, stranger, KONSTANZ, TODAY, null, null)));

        assertThat(platform.cache.roles(stranger, KONSTANZ)).isEmpty();
        assertThat(outgoing.member(POST, "sam")).isEmpty();
        assertThat(outgoing.member(POST, " ADA ")).map(Colleague::id).contains(ada);
    }

    @Test
    void whoLeavesTheDistrictLosesIt() {
        keep(until(TODAY, null));

        platform.change(ada, account -> account.with(DISTRICT, Set.of()));

        assertThat(platform.cache.roles(ada, KONSTANZ)).isEmpty();
    }

    @Test
    void aMunicipalityRefusesAndAdmitsAgain() {
        keep(until(TODAY, null));
        scope.in(KONSTANZ);

        hosted.refuse(ada);

        assertThat(platform.cache.roles(ada, KONSTANZ)).isEmpty();
        assertThat(platform.staff.of(KONSTANZ)).isEmpty();
        assertThat(hosted.all())
                .singleElement()
                .satisfies(entry -> assertThat(entry.refused()).isTrue());

        hosted.admit(ada);

        assertThat(platform.cache.roles(ada, KONSTANZ)).containsExactly(MANAGER);
        assertThat(platform.staff.of(KONSTANZ))
                .extracting(account -> account.id())
                .containsExactly(ada);
        scope.in(SINGEN);
        assertThat(hosted.all()).isEmpty();
        assertThatThrownBy(() -> hosted.refuse(ada)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void onlyADistrictSecondsAndOnlyToItsOwnMunicipalities() {
        assertThatThrownBy(
                        () -> outgoing.keep(POST, List.of(new Secondment(SOURCE, ada, ELSEWHERE, TODAY, null, null))))
                .isInstanceOf(RuleViolation.class);
        scope.in(KONSTANZ);
        assertThatThrownBy(() -> keep(until(TODAY, null))).isInstanceOf(RuleViolation.class);
        assertThat(platform.stays.of(ada)).isEmpty();
    }

    @Test
    void whatNoModuleDeclaredOrNobodyPermittedIsRefused() {
        kinds.addKind(kind(new KindId("liga.boss"), SECOND, ADMINISTRATOR));
        kinds.addKind(kind(new KindId("liga.other"), new Permission("cases.read"), MANAGER));

        for (var kind : List.of("liga.boss", "liga.other", "liga.nothing")) {
            assertThatThrownBy(() -> outgoing.keep(new KindId(kind), List.of())).isInstanceOf(AccessDenied.class);
        }
        access.denyAll();
        assertThatThrownBy(() -> keep()).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> outgoing.all(POST)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> outgoing.member(POST, "ada")).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(hosted::all).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> hosted.admit(ada)).isInstanceOf(AccessDenied.class);
    }

    private Set<RoleId> at(Instant moment) {
        platform.now = moment;
        return platform.cache.roles(ada, KONSTANZ);
    }

    private static long hours(String day) {
        var date = LocalDate.parse(day);
        return Duration.between(date.atStartOfDay(GERMANY), date.plusDays(1).atStartOfDay(GERMANY))
                .toHours();
    }

    private void keep(Secondment... wanted) {
        outgoing.keep(POST, List.of(wanted));
    }

    private Secondment until(LocalDate from, @Nullable LocalDate to) {
        return new Secondment(SOURCE, ada, KONSTANZ, from, to, null);
    }

    private static SecondmentKind kind(KindId id, Permission permission, RoleId role) {
        return new SecondmentKind() {
            @Override
            public KindId id() {
                return id;
            }

            @Override
            public Permission permission() {
                return permission;
            }

            @Override
            public RoleId role() {
                return role;
            }
        };
    }

    private static final class Towns implements Tenants {

        @Override
        public Optional<Tenant> find(TenantId id) {
            return all().stream().filter(tenant -> tenant.id().equals(id)).findFirst();
        }

        @Override
        public List<Tenant> all() {
            return List.of(
                    new Tenant(DISTRICT, "Landkreis", TenantKind.DISTRICT, Optional.empty(), true),
                    new Tenant(KONSTANZ, "Konstanz", TenantKind.MUNICIPALITY, Optional.of(DISTRICT), true),
                    new Tenant(SINGEN, "Singen", TenantKind.MUNICIPALITY, Optional.of(DISTRICT), true),
                    new Tenant(
                            ELSEWHERE, "Anderswo", TenantKind.MUNICIPALITY, Optional.of(new TenantId("08336")), true));
        }
    }
}
