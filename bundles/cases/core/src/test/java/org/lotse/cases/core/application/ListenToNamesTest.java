package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.named;
import static org.lotse.cases.core.Cases.opening;

import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.duplicate.PersonSketch;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.RunNow;

class ListenToNamesTest {

    private final InMemoryCases module =
            new InMemoryCases(new FakeAccess(CasesPermissions.READ, CasesPermissions.OPEN), CLOCK);

    @Test
    void casesFromBeforeThereWasAnIndexAreFoundAfterwards() throws InterruptedException {
        for (var i = 0; i < 120; i++) {
            module.cases.open(opening(named("Haddad", "Rima")));
        }
        module.sounds.forgetAll();
        var rima = PersonSketch.of(named("Haddad", "Rima"));
        assertThat(module.duplicates.like(rima)).isEmpty();

        RunNow.once(module.listen, CLOCK.instant());

        assertThat(module.sounds.size()).isEqualTo(120);
        assertThat(module.duplicates.like(rima)).isNotEmpty();
    }

    @Test
    void nameThatNobodyCanPronounceIsListenedToOnce() throws InterruptedException {
        module.cases.open(opening(named("–", null)));
        module.sounds.forgetAll();

        RunNow.once(module.listen, CLOCK.instant());

        assertThat(module.sounds.size()).isEqualTo(1);
    }

    @Test
    void endsBetweenTwoStepsWhenItIsAskedTo() {
        for (var i = 0; i < 120; i++) {
            module.cases.open(opening(named("Haddad", "Rima")));
        }
        module.sounds.forgetAll();

        assertThatThrownBy(() -> RunNow.interrupted(module.listen, CLOCK.instant(), 1))
                .isInstanceOf(InterruptedException.class);

        assertThat(module.sounds.size()).isEqualTo(50);
    }
}
