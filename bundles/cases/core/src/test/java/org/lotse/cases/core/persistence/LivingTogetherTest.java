package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.named;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.platform.testing.FixedScope.ADA;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.DwellingEntry;
import org.lotse.cases.api.DwellingKind;
import org.lotse.cases.api.EnterDwelling;
import org.lotse.cases.api.HouseholdRole;
import org.lotse.cases.api.MemberData;
import org.lotse.cases.api.MemberEntry;
import org.lotse.cases.api.MemberId;
import org.lotse.cases.api.RemoveDwelling;
import org.lotse.cases.api.RemoveMember;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.ReviseDwelling;
import org.lotse.cases.api.ReviseMember;
import org.lotse.cases.api.TakeInMember;
import org.lotse.cases.core.application.TransactionalDwellingHistory;
import org.lotse.cases.core.application.TransactionalHouseholds;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Households and dwellings through their services, on a real database. */
@OnEachDatabase
class LivingTogetherTest {

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private final FakeAccess access = new FakeAccess(CasesPermissions.READ, CasesPermissions.EDIT);
    private final JpaCaseFiles files = new JpaCaseFiles(DATABASE.entities());
    private final TransactionalHouseholds households = new TransactionalHouseholds(
            files, new JpaHouseholds(DATABASE.entities()), DATABASE.transactions(), access, CLOCK);
    private final TransactionalDwellingHistory dwellings = new TransactionalDwellingHistory(
            files, new JpaDwellings(DATABASE.entities()), DATABASE.transactions(), access, CLOCK);
    private CaseId rima;
    private CaseId omar;
    private CaseId lina;
    private int numbers;

    @BeforeEach
    void openCases() {
        rima = open("Rima");
        omar = open("Omar");
        lina = open("Lina");
    }

    @Test
    void whoeverTakesSomebodyInBecomesTheReferencePersonAndBothSeeTheSame() {
        households.takeIn(new TakeInMember(rima, of(omar, HouseholdRole.PARTNER)));
        households.takeIn(new TakeInMember(omar, child("Adam Haddad", 2015)));

        assertThat(households.of(rima))
                .isEqualTo(households.of(omar))
                .extracting(MemberEntry::name)
                .containsExactly("Rima Haddad", "Omar Haddad", "Adam Haddad");
        assertThat(households.of(rima).get(1).number()).isNotNull();
        assertThat(households.of(rima).get(2).number()).isNull();
        assertThat(households.of(rima).get(2).member()).isEqualTo(child("Adam Haddad", 2015));
    }

    @Test
    void otherOneMayBeTheReferencePersonButNotTwo() {
        households.takeIn(new TakeInMember(rima, of(omar, HouseholdRole.REFERENCE)));

        assertThat(households.of(rima)).extracting(MemberEntry::name).containsExactly("Omar Haddad", "Rima Haddad");
        assertRefused(
                () -> households.takeIn(new TakeInMember(rima, of(lina, HouseholdRole.REFERENCE))),
                "role",
                "cases.rule.one-reference");
        assertThat(households.of(lina)).isEmpty();
    }

    @Test
    void nobodyIsInTwoHouseholdsAtOnceAndWhoeverLeftIsFree() {
        households.takeIn(new TakeInMember(rima, of(omar, HouseholdRole.PARTNER)));
        assertRefused(
                () -> households.takeIn(new TakeInMember(lina, of(omar, HouseholdRole.PARTNER))),
                "caseId",
                "cases.rule.in-household");
        assertRefused(
                () -> households.takeIn(new TakeInMember(rima, of(rima, HouseholdRole.PARTNER))),
                "caseId",
                "cases.rule.member-is-same");

        leave(omar, TODAY.minusDays(1));
        var again = households.takeIn(new TakeInMember(lina, of(omar, HouseholdRole.PARTNER)));

        assertThat(households.of(omar)).extracting(MemberEntry::name).containsExactly("Lina Haddad", "Omar Haddad");
        assertThat(households.of(rima))
                .extracting(MemberEntry::name, MemberEntry::present)
                .containsExactly(tuple("Rima Haddad", true), tuple("Omar Haddad", false));
        assertThat(again).isNotNull();
        var former = entry(households.of(rima), omar);
        assertRefused(
                () -> households.revise(
                        new ReviseMember(former.id(), former.version(), of(omar, HouseholdRole.PARTNER))),
                "until",
                "cases.rule.in-household");
    }

    @Test
    void householdOfOneIsNone() {
        var id = households.takeIn(new TakeInMember(rima, child("Adam", null)));

        households.remove(new RemoveMember(id, version(id)));

        assertThat(households.of(rima)).isEmpty();
        households.remove(new RemoveMember(id, 1));
        households.takeIn(new TakeInMember(omar, of(rima, HouseholdRole.PARTNER)));
        assertThat(households.of(rima)).hasSize(2);
    }

    @Test
    void slowerOneOfTwoWhoChangeAMemberIsTold() {
        var id = households.takeIn(new TakeInMember(rima, child("Adam", 2015)));
        var seen = version(id);
        households.revise(new ReviseMember(id, seen, child("Adam Haddad", 2015)));

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> households.revise(new ReviseMember(id, seen, child("Adem", 2015))));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> households.remove(new RemoveMember(id, seen)));

        assertThat(households.of(rima).get(1).name()).isEqualTo("Adam Haddad");
    }

    @Test
    void membersWithoutACaseNeedANameAndAPlausibleYear() {
        assertRefused(
                () -> households.takeIn(new TakeInMember(rima, child(" ", 2015))),
                "memberName",
                "cases.rule.member-required");
        assertRefused(
                () -> households.takeIn(new TakeInMember(rima, child("Adam", TODAY.getYear() + 1))),
                "birthYear",
                "cases.rule.birth-year");
        assertRefused(
                () -> households.takeIn(new TakeInMember(
                        rima, new MemberData(null, "Adam", null, HouseholdRole.CHILD, TODAY, TODAY.minusDays(1)))),
                "until",
                "cases.rule.until-before-since");
        assertThat(households.of(rima)).isEmpty();
    }

    @Test
    void dwellingsAreReadAsTheyWereEnteredAndTheMoveEndsTheFirst() {
        var first = dwellings.enter(new EnterDwelling(rima, at("Beispielweg 1", LocalDate.of(2017, 1, 1), null)));
        dwellings.enter(new EnterDwelling(rima, at("Musterstraße 2", TODAY, null)));

        assertThat(dwellings.of(rima))
                .extracting(DwellingEntry::dwelling)
                .containsExactly(
                        at("Musterstraße 2", TODAY, null), at("Beispielweg 1", LocalDate.of(2017, 1, 1), TODAY));
        var former = dwellings.of(rima).get(1);
        assertThat(former.id()).isEqualTo(first);
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> dwellings.revise(
                        new ReviseDwelling(first, former.version() - 1, at("Anderswo 3", null, TODAY))));
        dwellings.remove(new RemoveDwelling(first, former.version()));
        assertThat(dwellings.of(rima)).hasSize(1);
        assertThat(dwellings.of(omar)).isEmpty();
    }

    @Test
    void tenantsDoNotSeeEachOthersHouseholdsAndDwellings() {
        households.takeIn(new TakeInMember(rima, of(omar, HouseholdRole.PARTNER)));
        dwellings.enter(new EnterDwelling(rima, at("Beispielweg 1", TODAY, null)));

        DATABASE.scope().in(SINGEN);

        assertThat(households.of(rima)).isEmpty();
        assertThat(dwellings.of(rima)).isEmpty();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> dwellings.enter(new EnterDwelling(rima, at("Beispielweg 1", TODAY, null))));
    }

    private void leave(CaseId id, LocalDate day) {
        var entry = entry(households.of(id), id);
        households.revise(new ReviseMember(
                entry.id(),
                entry.version(),
                new MemberData(id, null, null, entry.member().role(), null, day)));
    }

    private int version(MemberId id) {
        return households.of(rima).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private static MemberEntry entry(List<MemberEntry> entries, CaseId id) {
        return entries.stream()
                .filter(entry -> id.equals(entry.member().caseId()))
                .findFirst()
                .orElseThrow();
    }

    private static MemberData of(CaseId id, HouseholdRole role) {
        return new MemberData(id, null, null, role, null, null);
    }

    private static MemberData child(String name, @Nullable Integer year) {
        return new MemberData(null, name, year, HouseholdRole.CHILD, null, null);
    }

    private static DwellingData at(String street, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new DwellingData(DwellingKind.ANSCHLUSSUNTERBRINGUNG, street, "78462", "Konstanz", from, to);
    }

    private CaseId open(String givenName) {
        var file = CaseFile.open(
                new CaseId(Ids.next(CLOCK.instant())),
                opening(named("Haddad", givenName)),
                new Responsible(ADA.id(), ADA.displayName()),
                TODAY,
                year -> new CaseNumber("KN-%s-%05d".formatted(year, ++numbers)));
        DATABASE.transactions().write(() -> files.add(file));
        return file.id();
    }

    private static void assertRefused(Runnable act, String field, String key) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).satisfies(refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.field()).contains(field);
        });
    }
}
