package org.lotse.cases.core.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.named;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.platform.testing.FixedScope.ADA;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.merge.MergeField;
import org.lotse.cases.core.Somebody;
import org.lotse.cases.core.domain.CaseFile;

class MergedDataTest {

    private static final Consent GIVEN = new Consent(Consent.Status.GIVEN, TODAY);

    private final CaseDetails rima = file(new OpenCase(rima(), GIVEN, TODAY, null, "Likes tea"));

    @Test
    void everyPartOfTheOtherCaseCanBeChosen() {
        var other = file(new OpenCase(
                new Somebody("Hadad", "Reema")
                        .born(LocalDate.of(1989, 2, 3), BirthPrecision.DAY)
                        .data(),
                new Consent(Consent.Status.REFUSED, TODAY),
                TODAY,
                null,
                "Likes coffee"));

        var merged = new MergedData(other, rima, EnumSet.allOf(MergeField.class));

        assertThat(merged.person()).isEqualTo(rima());
        assertThat(merged.consent()).isEqualTo(GIVEN);
        assertThat(merged.note()).isEqualTo("Likes tea");
    }

    @Test
    void whatIsMissingIsFilledWithoutBeingChosen() {
        var merged = new MergedData(file(opening(named("Haddad", null))), rima, Set.of());

        assertThat(merged.person()).isEqualTo(rima());
        assertThat(merged.consent()).isEqualTo(GIVEN);
        assertThat(merged.note()).isEqualTo("Likes tea");
    }

    @Test
    void whatIsEmptyInTheOtherCaseTakesNothingAway() {
        var merged = new MergedData(rima, file(opening(named("Haddad", null))), EnumSet.allOf(MergeField.class));

        assertThat(merged.person()).isEqualTo(rima());
    }

    @Test
    void onlyWhatIsKnownInBothAndDiffersContradicts() {
        var other = file(opening(new Somebody("Haddad", "Reema").data()));

        assertThat(EnumSet.allOf(MergeField.class))
                .filteredOn(field -> field.contradicts(rima, other))
                .containsExactly(MergeField.GIVEN_NAME);
    }

    private static CaseDetails file(OpenCase command) {
        return CaseFile.open(
                        new CaseId(new UUID(1, 1)),
                        command,
                        new Responsible(ADA.id(), ADA.displayName()),
                        TODAY,
                        year -> new CaseNumber("KN-2017-00001"))
                .details();
    }
}
