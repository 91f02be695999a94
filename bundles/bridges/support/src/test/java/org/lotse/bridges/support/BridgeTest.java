package org.lotse.bridges.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lotse.cases.api.event.SupportRequested;
import org.lotse.cases.api.event.SupportWithdrawn;
import org.lotse.cases.api.support.SupportId;
import org.lotse.cases.api.support.SupportKind;
import org.lotse.helpers.api.SuggestedSkill;
import org.lotse.helpers.api.event.HelpRequestAnswered;
import org.lotse.helpers.api.request.HelpRequestId;
import org.lotse.helpers.api.request.HelpRequestState;
import org.lotse.helpers.api.request.ReceivedRequest;
import org.lotse.helpers.api.request.RequestIntake;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.Occurrence;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;

/** What one module says in the other's words. */
class BridgeTest {

    private static final UUID REFERENCE = new UUID(7, 1);
    private static final UserId FRANKA = new UserId(new UUID(7, 2));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final Intake intake = new Intake();
    private final List<String> answers = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void everyKindOfSupportIsASkillThatVolunteersHave(SupportKind kind) {
        new ReceivesRequests(intake)
                .handle(occurred(new SupportRequested(
                        new SupportId(REFERENCE),
                        FRANKA,
                        kind,
                        LifeArea.HEALTH,
                        List.of(new Language("ti")),
                        TODAY.plusDays(7),
                        2,
                        TODAY)));

        var skill = intake.taken.getFirst().skill();
        assertThat(SuggestedSkill.of(skill)).isPresent();
        assertThat(intake.taken)
                .containsExactly(new ReceivedRequest(
                        REFERENCE,
                        FRANKA,
                        skill,
                        LifeArea.HEALTH,
                        List.of(new Language("ti")),
                        TODAY.plusDays(7),
                        2,
                        TODAY));
    }

    @Test
    void withdrawalReachesTheCircle() {
        new ReceivesWithdrawals(intake).handle(occurred(new SupportWithdrawn(new SupportId(REFERENCE), TODAY)));

        assertThat(intake.withdrawn).containsExactly(REFERENCE + " " + TODAY);
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswerIsOneThatACaseKnows(HelpRequestState state) {
        answered(REFERENCE, state);

        assertThat(answers)
                .containsExactly(
                        REFERENCE + " " + (state == HelpRequestState.OPEN ? "REQUESTED" : state.name()) + " " + TODAY);
    }

    @Test
    void answersToRequestsThatWereEnteredByHandConcernNoCase() {
        answered(null, HelpRequestState.ARRANGED);

        assertThat(answers).isEmpty();
    }

    private void answered(@Nullable UUID reference, HelpRequestState state) {
        new ReceivesAnswers((request, now, on) -> answers.add(request + " " + now + " " + on))
                .handle(occurred(new HelpRequestAnswered(new HelpRequestId(new UUID(7, 3)), reference, state, TODAY)));
    }

    private static <E extends Event> Occurrence<E> occurred(E event) {
        return new Occurrence<>(new UUID(7, 4), Instant.EPOCH, event);
    }

    private static final class Intake implements RequestIntake {

        private final List<ReceivedRequest> taken = new ArrayList<>();
        private final List<String> withdrawn = new ArrayList<>();

        @Override
        public void take(ReceivedRequest request) {
            taken.add(request);
        }

        @Override
        public void withdraw(UUID reference, LocalDate on) {
            withdrawn.add(reference + " " + on);
        }
    }
}
