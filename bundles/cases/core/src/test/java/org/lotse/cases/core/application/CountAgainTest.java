package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.cases.core.Cases.visit;

import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.ContactTotals;
import org.lotse.cases.api.LogContact;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.RunNow;

class CountAgainTest {

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(CasesPermissions.READ, CasesPermissions.OPEN, CasesPermissions.CONTACTS), CLOCK);

    @Test
    void correctsTheTotalsOfEveryCaseThatIsMiscounted() throws InterruptedException {
        for (var i = 0; i < 120; i++) {
            miscount(module.cases.open(opening(rima())));
        }

        RunNow.once(module.countAgain, CLOCK.instant());

        assertThat(module.contacts.miscounted)
                .allSatisfy(id -> assertThat(details(id).contacts().number()).isEqualTo(1));
    }

    @Test
    void endsBetweenTwoStepsWhenItIsAskedTo() {
        for (var i = 0; i < 120; i++) {
            miscount(module.cases.open(opening(rima())));
        }

        assertThatThrownBy(() -> RunNow.interrupted(module.countAgain, CLOCK.instant(), 1))
                .isInstanceOf(InterruptedException.class);

        assertThat(module.contacts.miscounted.stream()
                        .filter(id -> details(id).contacts().number() == 1))
                .hasSize(50);
    }

    /** An entry that the file knows nothing of. */
    private void miscount(CaseId id) {
        module.log.log(new LogContact(id, visit(TODAY, 45)));
        module.files.find(id).orElseThrow().contactsSumUpTo(new ContactTotals(7, 0, null));
        module.contacts.miscounted.add(id);
    }

    private CaseDetails details(CaseId id) {
        return module.cases.find(id).orElseThrow();
    }
}
