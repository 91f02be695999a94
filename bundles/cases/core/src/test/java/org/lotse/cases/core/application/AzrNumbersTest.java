package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.revising;
import static org.lotse.cases.core.Cases.rima;

import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.core.Somebody;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FakeAccess;

class AzrNumbersTest {

    private static final PersonData REGISTERED =
            new Somebody("Haddad", "Rima").registered("123456789012").data();

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(
                    CasesPermissions.READ, CasesPermissions.OPEN, CasesPermissions.EDIT, CasesPermissions.SETTINGS),
            CLOCK);

    @Test
    void numberIsNeitherAskedForNorTakenUnlessSomebodyDecidedSo() {
        var id = module.cases.open(opening(rima()));

        assertThat(module.persons.keepsAzrNumbers()).isFalse();
        assertRefused(() -> module.cases.open(opening(REGISTERED)));
        assertRefused(() -> module.cases.revise(revising(id, 0, REGISTERED)));
    }

    @Test
    void numberIsKeptWhereSomebodyDecidedSo() {
        module.caseSettings.keepAzrNumbers(true);

        var id = module.cases.open(opening(REGISTERED));

        assertThat(module.cases.find(id).orElseThrow().person()).isEqualTo(REGISTERED);
        assertThat(module.settings.removed).isFalse();
    }

    @Test
    void whoeverEndsKeepingThemRemovesAllAndTheTrailTellsBoth() {
        module.caseSettings.keepAzrNumbers(true);

        module.caseSettings.keepAzrNumbers(false);
        module.caseSettings.keepAzrNumbers(false);

        assertThat(module.settings.removed).isTrue();
        assertThat(module.acts.ofTenants())
                .extracting(act -> act.name())
                .containsExactly("cases.azr-numbers-allowed", "cases.azr-numbers-removed");
    }

    private static void assertRefused(Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("cases.rule.azr-off"));
    }
}
