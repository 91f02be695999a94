package org.lotse.cases.core.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CHANGE;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.named;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.revising;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.platform.testing.FixedScope.ADA;
import static org.lotse.platform.testing.FixedScope.KONSTANZ;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.ContactTotals;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.ReviseCase;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.rule.RuleViolation;

class CaseFileTest {

    private final List<Year> drawn = new ArrayList<>();

    @Test
    void openedFileShowsWhatWasGiven() {
        var file = open(new OpenCase(
                rima(), new Consent(Consent.Status.GIVEN, TODAY), TODAY, null, " Speaks for her sister. "));

        var details = file.details();
        assertThat(details.person()).isEqualTo(rima());
        assertThat(details.consent()).isEqualTo(new Consent(Consent.Status.GIVEN, TODAY));
        assertThat(details.note()).isEqualTo("Speaks for her sister.");
        assertThat(details.responsible()).isEqualTo(new Responsible(ADA.id(), "Ada Beispiel"));
        assertThat(details.contacts()).isEqualTo(new ContactTotals(0, 0, null));
    }

    @Test
    void numberIsOfTheYearOfOpening() {
        var file = open(new OpenCase(rima(), Consent.NOT_ASKED, LocalDate.of(2016, 12, 31), null, null));

        assertThat(file.details().number()).isEqualTo(new CaseNumber("KN-2016-00042"));
    }

    @Test
    void refusedOpeningDrawsNoNumber() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> open(opening(named(null, null))));

        assertThat(drawn).isEmpty();
    }

    @Test
    void fileIsNotOpenedTomorrow() {
        var tomorrow = new OpenCase(rima(), Consent.NOT_ASKED, TODAY.plusDays(1), null, null);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> open(tomorrow))
                .satisfies(refusal -> assertThat(refusal.field()).contains("openedOn"));
    }

    @Test
    void consentIsGivenOnADay() {
        var undated = new OpenCase(rima(), new Consent(Consent.Status.GIVEN, null), TODAY, null, null);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> open(undated))
                .satisfies(refusal -> assertThat(refusal.field()).contains("consentOn"));
    }

    @Test
    void withoutConsentAFileIsOpenedAllTheSame() {
        var refused = open(new OpenCase(rima(), new Consent(Consent.Status.REFUSED, null), TODAY, null, null));
        var notAsked = open(new OpenCase(rima(), new Consent(Consent.Status.NOT_ASKED, TODAY), TODAY, null, null));

        assertThat(refused.details().consent().status()).isEqualTo(Consent.Status.REFUSED);
        assertThat(notAsked.details().consent()).isEqualTo(Consent.NOT_ASKED);
    }

    @Test
    void revisionReplacesTheCoreDataAndKeepsNumberAndOpening() {
        var file = open(opening(rima()));
        var before = file.details();

        file.revise(revising(file.id(), 0, named("Sabbagh", "Rima")), CHANGE, TODAY.plusDays(3));

        var after = file.details();
        assertThat(after.person()).isEqualTo(named("Sabbagh", "Rima"));
        assertThat(after.revision()).isEqualTo(1);
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.openedOn()).isEqualTo(before.openedOn());
    }

    @Test
    void slowerOneOfTwoRevisionsIsRefused() {
        var file = open(opening(rima()));
        file.revise(revising(file.id(), 0, named("Sabbagh", "Rima")), CHANGE, TODAY);

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> file.revise(revising(file.id(), 0, named("Kassab", "Rima")), CHANGE, TODAY));

        assertThat(file.details().person().familyName()).isEqualTo("Sabbagh");
    }

    @Test
    void refusedRevisionChangesNothing() {
        var file = open(opening(rima()));
        var before = file.details();
        var undated =
                new ReviseCase(file.id(), 0, named("Sabbagh", null), new Consent(Consent.Status.GIVEN, null), null);

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> file.revise(undated, CHANGE, TODAY));

        assertThat(file.details()).isEqualTo(before);
    }

    @Test
    void loggedContactSpoilsNobodysRevision() {
        var file = open(opening(rima()));

        file.contactsSumUpTo(new ContactTotals(1, 45, TODAY));

        file.revise(revising(file.id(), 0, named("Sabbagh", "Rima")), CHANGE, TODAY);
        assertThat(file.details().contacts()).isEqualTo(new ContactTotals(1, 45, TODAY));
    }

    private CaseFile open(OpenCase command) {
        var codes = new DistrictCodes(new String[] {"08335=KN"}, "FA");
        return CaseFile.open(
                new CaseId(Ids.next(CLOCK.instant())),
                command,
                new Responsible(ADA.id(), ADA.displayName()),
                TODAY,
                year -> {
                    drawn.add(year);
                    return codes.number(KONSTANZ, year, 42);
                });
    }
}
