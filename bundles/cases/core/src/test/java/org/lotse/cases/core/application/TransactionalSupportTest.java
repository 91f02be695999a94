package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.cases.core.application.SupportActs.homework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.closing.CloseCase;
import org.lotse.cases.api.closing.ClosingReason;
import org.lotse.cases.api.event.SupportRequested;
import org.lotse.cases.api.event.SupportWithdrawn;
import org.lotse.cases.api.support.RequestSupport;
import org.lotse.cases.api.support.SupportData;
import org.lotse.cases.api.support.SupportEntry;
import org.lotse.cases.api.support.SupportEntry.Answer;
import org.lotse.cases.api.support.SupportId;
import org.lotse.cases.api.support.SupportKind;
import org.lotse.cases.api.support.SupportState;
import org.lotse.cases.api.support.WithdrawSupport;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.DueKind;
import org.lotse.cases.api.task.MyDay;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;

class TransactionalSupportTest {

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(
                    CasesPermissions.READ,
                    CasesPermissions.OPEN,
                    CasesPermissions.EDIT,
                    CasesPermissions.CONTACTS,
                    CasesPermissions.CLOSE),
            CLOCK);
    private CaseId rima;

    @BeforeEach
    void openCase() {
        rima = module.cases.open(opening(rima()));
    }

    @Test
    void circleIsAskedWithoutCasePersonOrNote() {
        var id = ask(homework(TODAY.plusDays(7)));

        assertThat(entry().support()).isEqualTo(homework(TODAY.plusDays(7)));
        assertThat(entry().requestedBy()).isEqualTo(FixedScope.ADA.displayName());
        assertThat(entry().state()).isEqualTo(SupportState.REQUESTED);
        assertThat(last())
                .isEqualTo(new SupportRequested(
                        id,
                        FixedScope.ADA.id(),
                        SupportKind.HOMEWORK,
                        homework(TODAY).area(),
                        homework(TODAY).languages(),
                        TODAY.plusDays(7),
                        2,
                        TODAY));
        assertThat(last().toString())
                .doesNotContain(rima.toString())
                .doesNotContain("Haddad")
                .doesNotContain("second grade");
    }

    @Test
    void personAgreesFirst() {
        refused("agreed", with(null, null, false));

        assertThat(module.support.of(rima)).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedBesideItsField() {
        refused("kind", new SupportData(none(), null, List.of(), TODAY, null, null, true));
        refused("startsOn", new SupportData(SupportKind.LETTERS, null, List.of(), none(), null, null, true));
        refused("startsOn", homework(TODAY.minusDays(1)));
        refused("startsOn", homework(TODAY.plusYears(1).plusDays(1)));
        refused("hoursPerWeek", with(0, null, true));
        refused("hoursPerWeek", with(41, null, true));
        refused("note", with(null, "x".repeat(1001), true));
        refused("languages", speaking("xx"));
        refused(
                "languages",
                speaking(IntStream.range(0, 11)
                        .mapToObj(place -> Language.all().get(place).code())
                        .toArray(String[]::new)));
    }

    @Test
    void sameLanguageCountsOnce() {
        ask(speaking("ti", "ar", "ti"));

        assertThat(entry().support().languages()).containsExactly(new Language("ar"), new Language("ti"));
    }

    @Test
    void answersAreWrittenDownInOrder() {
        var id = ask(homework(TODAY));

        heard(id, SupportState.TAKEN_UP, 1);
        heard(id, SupportState.REQUESTED, 2);
        heard(id, SupportState.TAKEN_UP, 3);
        heard(id, SupportState.ARRANGED, 3);
        heard(id, SupportState.ENDED, 90);

        assertThat(entry().answers())
                .containsExactly(
                        new Answer(SupportState.TAKEN_UP, TODAY.plusDays(1), null),
                        new Answer(SupportState.REQUESTED, TODAY.plusDays(2), null),
                        new Answer(SupportState.TAKEN_UP, TODAY.plusDays(3), null),
                        new Answer(SupportState.ARRANGED, TODAY.plusDays(3), null),
                        new Answer(SupportState.ENDED, TODAY.plusDays(90), null));
        assertThat(entry().since()).isEqualTo(TODAY.plusDays(90));
    }

    @Test
    void answerThatComesTwiceLateOrForNobodyChangesNothing() {
        var id = ask(homework(TODAY));
        heard(id, SupportState.TAKEN_UP, 3);
        heard(id, SupportState.ARRANGED, 5);
        var before = entry();

        heard(id, SupportState.ARRANGED, 6);
        heard(id, SupportState.TAKEN_UP, 3);
        heard(new SupportId(new UUID(4, 4)), SupportState.DECLINED, 6);

        assertThat(entry()).isEqualTo(before);
    }

    @Test
    void nothingComesAfterItIsWithdrawn() {
        var id = ask(homework(TODAY));

        module.support.withdraw(new WithdrawSupport(id, 0));
        heard(id, SupportState.ARRANGED, 1);

        assertThat(last()).isEqualTo(new SupportWithdrawn(id, TODAY));
        assertThat(entry().answers())
                .containsExactly(new Answer(SupportState.WITHDRAWN, TODAY, FixedScope.ADA.displayName()));
    }

    @Test
    void personMayChangeTheirMindAlsoWhenSomebodyHelps() {
        var id = ask(homework(TODAY));
        heard(id, SupportState.ARRANGED, 0);

        module.support.withdraw(new WithdrawSupport(id, entry().revision()));

        assertThat(entry().state()).isEqualTo(SupportState.WITHDRAWN);
    }

    @Test
    void whatWasAnsweredMeanwhileOrIsOverIsNotWithdrawn() {
        var id = ask(homework(TODAY));
        heard(id, SupportState.TAKEN_UP, 0);
        conflict(id, 0);
        heard(id, SupportState.DECLINED, 0);
        conflict(id, entry().revision());
        conflict(new SupportId(new UUID(4, 4)), 0);

        assertThat(entry().state()).isEqualTo(SupportState.DECLINED);
        assertThat(module.events.all()).noneMatch(event -> event instanceof SupportWithdrawn);
    }

    @Test
    void whoClosesTheCaseStopsAskingButWhoHelpsGoesOn() {
        var asked = ask(homework(TODAY));
        var arranged = ask(homework(TODAY));
        heard(arranged, SupportState.ARRANGED, 0);

        close();

        assertThat(state(asked)).isEqualTo(SupportState.WITHDRAWN);
        assertThat(state(arranged)).isEqualTo(SupportState.ARRANGED);
        assertThat(module.events.all())
                .filteredOn(event -> event instanceof SupportWithdrawn)
                .containsExactly(new SupportWithdrawn(asked, TODAY));
        heard(arranged, SupportState.ENDED, 9);
        assertThat(state(arranged)).isEqualTo(SupportState.ENDED);
    }

    @Test
    void whatNobodyAnsweredForAWeekIsOnTheDayOfWhoAnswersForTheCase() {
        var id = ask(homework(TODAY));
        var due = TODAY.plusDays(MyDay.DAYS_TO_ANSWER);

        assertThat(supportDue(due.minusDays(1))).isEmpty();
        assertThat(supportDue(due)).singleElement().satisfies(line -> {
            assertThat(line.on()).isEqualTo(due);
            assertThat(line.caseId()).isEqualTo(rima);
        });

        heard(id, SupportState.TAKEN_UP, 1);
        assertThat(supportDue(due)).isEmpty();
    }

    private List<Due> supportDue(LocalDate until) {
        return module.myDay.due(until).stream()
                .filter(due -> due.kind() == DueKind.SUPPORT)
                .toList();
    }

    private SupportId ask(SupportData data) {
        return module.support.request(new RequestSupport(rima, data));
    }

    private void heard(SupportId id, SupportState state, int days) {
        module.support.heard(id, state, TODAY.plusDays(days));
    }

    private SupportEntry entry() {
        return module.support.of(rima).getFirst();
    }

    private SupportState state(SupportId id) {
        return module.support.of(rima).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private Event last() {
        return module.events.all().getLast();
    }

    private void close() {
        var revision = module.closing.find(rima).orElseThrow().revision();
        module.closing.close(new CloseCase(rima, revision, ClosingReason.MOVED_AWAY, TODAY, null));
    }

    private void conflict(SupportId id, int revision) {
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> module.support.withdraw(new WithdrawSupport(id, revision)));
    }

    private void refused(String field, SupportData data) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ask(data))
                .satisfies(refusal -> assertThat(refusal.field()).contains(field));
    }

    private static SupportData with(@Nullable Integer hours, @Nullable String note, boolean agreed) {
        return new SupportData(SupportKind.LETTERS, null, List.of(), TODAY, hours, note, agreed);
    }

    private static SupportData speaking(String... codes) {
        return new SupportData(
                SupportKind.LETTERS,
                null,
                List.of(codes).stream().map(Language::new).toList(),
                TODAY,
                null,
                null,
                true);
    }

    /** What a form sends in which nothing was chosen. */
    @SuppressWarnings("NullAway")
    private static <T> T none() {
        return null;
    }
}
