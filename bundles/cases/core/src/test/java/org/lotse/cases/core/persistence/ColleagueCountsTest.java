package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.named;
import static org.lotse.cases.core.Cases.visit;
import static org.lotse.platform.testing.FixedScope.ADA;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.cases.api.AssignCase;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.ContactId;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.closing.CloseCase;
import org.lotse.cases.api.closing.ClosingReason;
import org.lotse.cases.api.figures.ColleagueMeasure;
import org.lotse.cases.api.figures.CountedOfColleague;
import org.lotse.cases.core.application.ConfiguredPeriodRules;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.Contact;
import org.lotse.cases.core.domain.Handover;
import org.lotse.cases.core.domain.closing.Ending;
import org.lotse.cases.core.domain.closing.RetentionRules;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Whose work something was is decided by the day on which it happened, and a figure is the sum of the cases behind it. */
@OnEachDatabase
class ColleagueCountsTest {

    private static final Responsible ME = new Responsible(ADA.id(), ADA.displayName());
    private static final Responsible BEN = new Responsible(new UserId(new UUID(7, 2)), "Ben Beispiel");
    private static final RetentionRules RULES = new RetentionRules(List.of("a;2017-01-01;36;Akte;VwV"));

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private final JpaCaseFiles files = new JpaCaseFiles(DATABASE.entities());
    private final SqlColleagueCounts counts = new SqlColleagueCounts(DATABASE.entities());
    private int numbers;

    @Test
    void caseCountsForEverybodyWhoAnsweredForItInTheTime() {
        var id = openedOn(TODAY.minusDays(100));
        assign(id, ME, BEN, TODAY.minusDays(50));

        assertThat(count(ME, ColleagueMeasure.CASES, 100, 60)).isEqualTo(1);
        assertThat(count(BEN, ColleagueMeasure.CASES, 100, 60)).isZero();
        assertThat(count(ME, ColleagueMeasure.CASES, 60, 40)).isEqualTo(1);
        assertThat(count(BEN, ColleagueMeasure.CASES, 60, 40)).isEqualTo(1);
        assertThat(count(ME, ColleagueMeasure.CASES, 49, 0)).isZero();
        assertThat(count(BEN, ColleagueMeasure.CASES, 49, 0)).isEqualTo(1);
        assertThat(count(ME, ColleagueMeasure.CASES, 200, 101)).isZero();
    }

    @Test
    void openedIsWhoeverAnsweredOnThatDay() {
        assign(openedOn(TODAY.minusDays(100)), ME, BEN, TODAY.minusDays(50));

        assertThat(count(ME, ColleagueMeasure.OPENED, 100, 0)).isEqualTo(1);
        assertThat(count(BEN, ColleagueMeasure.OPENED, 100, 0)).isZero();
        assertThat(count(ME, ColleagueMeasure.OPENED, 99, 0)).isZero();
    }

    @Test
    void contactsBelongToWhoLoggedThem() {
        var first = openedOn(TODAY.minusDays(100));
        var second = openedOn(TODAY.minusDays(100));
        log(first, TODAY.minusDays(10), ADA);
        log(first, TODAY.minusDays(9), ADA);
        log(second, TODAY.minusDays(9), ADA);
        log(second, TODAY.minusDays(9), new Actor.Person(BEN.id(), BEN.name()));

        assertThat(count(ME, ColleagueMeasure.CONTACTS, 10, 9)).isEqualTo(3);
        assertThat(count(ME, ColleagueMeasure.CONTACTS, 9, 0)).isEqualTo(2);
        assertThat(count(ME, ColleagueMeasure.HOME_VISITS, 10, 0)).isEqualTo(3);
        assertThat(count(BEN, ColleagueMeasure.CASES, 10, 0))
                .as("a contact is enough")
                .isEqualTo(1);
        assertThat(counted(ME, ColleagueMeasure.CONTACTS, 10, 0))
                .extracting(one -> one.number().value() + " " + one.times())
                .containsExactly("KN-2017-00001 2", "KN-2017-00002 1");
        List<Responsible> colleagues = DATABASE.transactions().read(counts::colleagues);
        assertThat(colleagues).containsExactlyInAnyOrder(ME, BEN);
    }

    @Test
    void closedBelongsToWhoAnsweredOnThatDayAndByItsReason() {
        var id = openedOn(TODAY.minusDays(100));
        assign(id, ME, BEN, TODAY.minusDays(50));
        close(id, ClosingReason.MOVED_AWAY);

        assertThat(count(BEN, ColleagueMeasure.CLOSED_MOVED, 1, 0)).isEqualTo(1);
        assertThat(count(ME, ColleagueMeasure.CLOSED_MOVED, 1, 0)).isZero();
        for (var other : List.of(
                ColleagueMeasure.CLOSED_GOALS,
                ColleagueMeasure.CLOSED_REGULAR,
                ColleagueMeasure.CLOSED_TIME,
                ColleagueMeasure.CLOSED_OTHER)) {
            assertThat(count(BEN, other, 1, 0)).isZero();
        }
    }

    @Test
    void figureIsTheSumOfItsCases() {
        var id = openedOn(TODAY.minusDays(100));
        log(id, TODAY.minusDays(3), ADA);
        close(id, ClosingReason.DECLINED);

        for (var measure : ColleagueMeasure.values()) {
            assertThat(counted(ME, measure, 365, 0).stream()
                            .mapToLong(CountedOfColleague::times)
                            .sum())
                    .as(measure.name())
                    .isEqualTo(count(ME, measure, 365, 0));
        }
        assertThat(count(ME, ColleagueMeasure.CLOSED_OTHER, 365, 0)).isEqualTo(1);
    }

    private long count(Responsible who, ColleagueMeasure measure, int fromDaysAgo, int toDaysAgo) {
        return DATABASE.transactions()
                .<Long>read(() ->
                        counts.count(who.id(), measure, TODAY.minusDays(fromDaysAgo), TODAY.minusDays(toDaysAgo)));
    }

    private List<CountedOfColleague> counted(
            Responsible who, ColleagueMeasure measure, int fromDaysAgo, int toDaysAgo) {
        return DATABASE.transactions()
                .read(() ->
                        counts.counted(who.id(), measure, TODAY.minusDays(fromDaysAgo), TODAY.minusDays(toDaysAgo)));
    }

    private void close(CaseId id, ClosingReason reason) {
        DATABASE.transactions().write(() -> {
            var ending = Ending.of(id);
            new JpaEndings(DATABASE.entities()).add(ending);
            ending.close(
                    files.lockEvenClosed(id).orElseThrow(),
                    new CloseCase(id, 0, reason, TODAY, "So"),
                    Set.of(),
                    RULES,
                    new LastChange("Ada", CLOCK.instant()),
                    TODAY);
        });
    }

    private void log(CaseId id, LocalDate day, Actor.Person who) {
        DATABASE.transactions()
                .write(() -> new JpaContacts(DATABASE.entities())
                        .add(Contact.log(
                                new ContactId(Ids.next(CLOCK.instant())),
                                new LogContact(id, visit(day, 30)),
                                who,
                                TODAY)));
    }

    private void assign(CaseId id, Responsible seen, Responsible to, LocalDate day) {
        DATABASE.transactions().write(() -> {
            var command = new AssignCase(id, seen.id(), to.id(), null, day, "Leave");
            var done = files.lock(id).orElseThrow().assign(command, to, "Lena", TODAY);
            new JpaHandovers(DATABASE.entities())
                    .add(new Handover(Ids.next(CLOCK.instant()), id, done, CLOCK.instant()));
        });
    }

    private CaseId openedOn(LocalDate day) {
        return DATABASE.transactions().write(() -> {
            var file = CaseFile.open(
                            new CaseId(Ids.next(CLOCK.instant())),
                            new OpenCase(named("Haddad", "Rima"), Consent.NOT_ASKED, day, null, null),
                            ME,
                            TODAY,
                            year -> new CaseNumber("KN-2017-%05d".formatted(++numbers)))
                    .withPeriod(ConfiguredPeriodRules.brought());
            files.add(file);
            return file.id();
        });
    }
}
