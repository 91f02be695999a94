package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.draft.NoteDraft;
import org.lotse.cases.api.draft.NoteDrafts;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.RunNow;

class TransactionalNoteDraftsTest {

    private static final Actor.Person BEA = new Actor.Person(new UserId(new UUID(7, 2)), "Bea Beispiel");

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(CasesPermissions.READ, CasesPermissions.OPEN, CasesPermissions.CONTACTS), CLOCK);
    private CaseId rima;

    @BeforeEach
    void openCase() {
        rima = module.cases.open(opening(rima()));
    }

    @Test
    void lastOfWhatWasTypedIsKept() {
        module.drafts.keep(rima, "Talked about");
        module.drafts.keep(rima, "Talked about the letter");

        assertThat(module.drafts.find(rima)).contains(new NoteDraft("Talked about the letter", CLOCK.instant()));
    }

    @Test
    void colleagueSeesNothingOfIt() {
        module.drafts.keep(rima, "Talked about");

        module.scope.bind(() -> Optional.of(new Scope(FixedScope.KONSTANZ, BEA)));

        assertThat(module.drafts.find(rima)).isEmpty();
        module.drafts.discard(rima);
        module.scope.in(FixedScope.KONSTANZ);
        assertThat(module.drafts.find(rima)).isPresent();
    }

    @Test
    void whoeverEmptiesTheFieldLeavesNoDraft() {
        module.drafts.keep(rima, "Talked about");

        module.drafts.keep(rima, "  ");

        assertThat(module.drafts.find(rima)).isEmpty();
    }

    @Test
    void draftHasTheLengthOfANote() {
        module.drafts.keep(rima, "x".repeat(ContactData.NOTE_LENGTH));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> module.drafts.keep(rima, "x".repeat(ContactData.NOTE_LENGTH + 1)));
    }

    @Test
    void draftThatWasLeftLyingIsRemoved() throws InterruptedException {
        module.drafts.keep(rima, "Talked about");
        var job = module.forgetDraftsAfter(Duration.ofDays(NoteDrafts.DAYS));
        RunNow.once(job, CLOCK.instant());
        assertThat(module.drafts.find(rima)).isPresent();

        RunNow.once(module.forgetDraftsAfter(Duration.ofDays(NoteDrafts.DAYS).plusMillis(1)), CLOCK.instant());

        assertThat(module.drafts.find(rima)).isEmpty();
    }
}
