package org.lotse.helpers.core.domain.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotse.helpers.core.Asked.LETTERS;
import static org.lotse.helpers.core.Asked.RECEIVED;
import static org.lotse.helpers.core.People.CHANGE;
import static org.lotse.helpers.core.People.TODAY;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.request.DeclineHelpRequest;
import org.lotse.helpers.api.request.DeclineReason;
import org.lotse.helpers.api.request.HelpRequestData;
import org.lotse.helpers.api.request.HelpRequestId;
import org.lotse.helpers.api.request.HelpRequestState;
import org.lotse.helpers.api.request.ReviseHelpRequest;
import org.lotse.helpers.core.Asked;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.Language;

class HelpRequestTest {

    private static final HelpRequestId ID = new HelpRequestId(new UUID(1, 1));

    private final HelpRequest request = HelpRequest.entered(ID, LETTERS, TODAY);

    @Test
    void whatIsEnteredIsOpenAndComesBack() {
        assertThat(request.details().state()).isEqualTo(HelpRequestState.OPEN);
        assertThat(request.details().data()).isEqualTo(LETTERS);
        assertThat(request.details().receivedOn()).isEqualTo(TODAY);
        assertThat(request.details().isPseudonymous()).isFalse();
    }

    @Test
    void whatComesFromOutsideHasNoName() {
        var received = HelpRequest.received(ID, RECEIVED);

        assertThat(received.details().isPseudonymous()).isTrue();
        assertThat(received.details().data().firstName()).isNull();
        assertThat(received.details().data().task()).isNull();
        assertThat(received.details().receivedOn()).isEqualTo(TODAY.minusDays(1));
        assertThat(received.reference()).isEqualTo(Asked.REFERENCE);
    }

    @Test
    void firstNameAndTaskCanBeWrittenDownOnceTheyWereTold() {
        var received = HelpRequest.received(ID, RECEIVED);

        received.revise(new ReviseHelpRequest(ID, 0, LETTERS), CHANGE);

        assertThat(received.details().data()).isEqualTo(LETTERS);
        assertThat(received.details().isPseudonymous()).isTrue();
    }

    @Test
    void whoIsTooLateOverwritesNothing() {
        request.takeUp(0, CHANGE);

        assertThatThrownBy(() -> request.revise(new ReviseHelpRequest(ID, 0, Asked.needing("sports")), CHANGE))
                .isInstanceOf(ConcurrentChange.class);
        assertThatThrownBy(() -> request.takeUp(0, CHANGE)).isInstanceOf(ConcurrentChange.class);
        assertThat(request.details().data()).isEqualTo(LETTERS);
    }

    @Test
    void itIsTakenUpOnce() {
        request.takeUp(0, CHANGE);

        assertThat(request.state()).isEqualTo(HelpRequestState.TAKEN_UP);
        assertThatThrownBy(() -> request.takeUp(1, CHANGE))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("helpers.rule.request-step");
    }

    @Test
    void whatIsDeclinedSaysWhyAndStays() {
        request.decline(new DeclineHelpRequest(ID, 0, DeclineReason.NOBODY_FOUND), CHANGE);

        assertThat(request.details().state()).isEqualTo(HelpRequestState.DECLINED);
        assertThat(request.details().declined()).isEqualTo(DeclineReason.NOBODY_FOUND);
        assertThatThrownBy(() -> request.takeUp(1, CHANGE)).hasMessage("helpers.rule.request-over");
        assertThatThrownBy(() -> request.revise(new ReviseHelpRequest(ID, 1, LETTERS), CHANGE))
                .hasMessage("helpers.rule.request-over");
    }

    @Test
    void whoeverAskedMayWithdrawUntilItIsOver() {
        request.takeUp(0, CHANGE);

        request.withdraw(CHANGE);
        assertThat(request.state()).isEqualTo(HelpRequestState.WITHDRAWN);

        var declined = HelpRequest.entered(ID, LETTERS, TODAY);
        declined.decline(new DeclineHelpRequest(ID, 0, DeclineReason.TWICE), CHANGE);
        declined.withdraw(CHANGE);
        assertThat(declined.state()).isEqualTo(HelpRequestState.DECLINED);
    }

    @Test
    void textsAreTrimmedAndHaveTheirLength() {
        assertThat(HelpRequest.entered(ID, named("  Rahel ", " "), TODAY)
                        .details()
                        .data()
                        .firstName())
                .isEqualTo("Rahel");
        assertRefused(named("x".repeat(61), null), "firstName", "platform.rule.too-long");
        assertRefused(named(null, "x".repeat(501)), "task", "platform.rule.too-long");
        assertRefused(Asked.needing(" "), "skill", "platform.rule.required");
        assertRefused(Asked.needing("x".repeat(VolunteerData.SKILL_LENGTH + 1)), "skill", "platform.rule.too-long");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 41})
    void hoursArePlausible(int hours) {
        assertRefused(with(Set.of(), hours), "hoursPerWeek", "helpers.rule.hours");
    }

    @Test
    void languagesAreKnownAndFew() {
        var many = Language.all().stream()
                .limit(HelpRequestData.MOST_LANGUAGES + 1L)
                .collect(Collectors.toSet());

        assertRefused(with(Set.of(new Language("qq")), null), "languages", "helpers.rule.language");
        assertRefused(with(many, null), "languages", "helpers.rule.too-many");
    }

    @ParameterizedTest
    @EnumSource
    void ranksSortAsTheWayLeadsAndComeBackAsTheyWent(HelpRequestState state) {
        var ranks = new StateRank();

        assertThat(ranks.convertToEntityAttribute(ranks.convertToDatabaseColumn(state)))
                .isEqualTo(state);
        assertThat(ranks.convertToDatabaseColumn(state)).isEqualTo((state.ordinal() + 1) * 10);
    }

    private static void assertRefused(HelpRequestData data, String field, String key) {
        var refusal = catchThrowableOfType(RuleViolation.class, () -> HelpRequest.entered(ID, data, TODAY));

        assertThat(refusal).isNotNull();
        assertThat(refusal.field()).contains(field);
        assertThat(refusal.key()).isEqualTo(key);
    }

    private static HelpRequestData named(@Nullable String firstName, @Nullable String task) {
        return new HelpRequestData(
                "letters", null, Set.of(), Set.of(), null, LocalDate.of(2027, 1, 1), firstName, task);
    }

    private static HelpRequestData with(Set<Language> languages, @Nullable Integer hours) {
        return new HelpRequestData("letters", null, languages, Set.of(), hours, TODAY, null, null);
    }
}
