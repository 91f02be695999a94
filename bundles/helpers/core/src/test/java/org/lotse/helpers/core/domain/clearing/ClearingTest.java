package org.lotse.helpers.core.domain.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotse.helpers.core.People.CHANGE;
import static org.lotse.helpers.core.People.MINA;
import static org.lotse.helpers.core.People.TODAY;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.clearing.CertificateNeed;
import org.lotse.helpers.api.clearing.ClearingData;
import org.lotse.helpers.api.clearing.InsuranceRoute;
import org.lotse.helpers.api.clearing.Missing;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.platform.api.rule.RuleViolation;

class ClearingTest {

    @Test
    void atFirstEverythingIsMissingButTheCertificateThatNobodyAskedFor() {
        assertThat(Clearing.of(ClearingData.NONE, TODAY).missing(false))
                .containsExactly(Missing.SECRECY, Missing.INSURANCE, Missing.CERTIFICATE_NEED);
    }

    @Test
    void theEmergencyContactIsNeverMissing() {
        assertThat(with(CertificateNeed.NOT_NEEDED).missing(false)).isEmpty();
    }

    @Test
    void aCertificateIsMissingOnlyWhereOneIsNeeded() {
        assertThat(with(CertificateNeed.MINORS).missing(false)).containsExactly(Missing.CERTIFICATE);
        assertThat(with(CertificateNeed.AGREEMENT).missing(false)).containsExactly(Missing.CERTIFICATE);
        assertThat(with(CertificateNeed.MINORS).missing(true)).isEmpty();
    }

    @Test
    void versionAndDayOfADeclarationBelongTogether() {
        assertThat(refusedAt(new ClearingData("2026-1", null, null, null, null, null)))
                .isEqualTo("secrecyOn");
        assertThat(refusedAt(new ClearingData(null, TODAY, null, null, null, null)))
                .isEqualTo("secrecyVersion");
        assertThat(refusedAt(new ClearingData("2026-1", TODAY.plusDays(1), null, null, null, null)))
                .isEqualTo("secrecyOn");
    }

    @Test
    void whoIsToBeCalledHasANumber() {
        assertThat(refusedAt(new ClearingData(null, null, null, null, "Malte Muster", null)))
                .isEqualTo("emergencyPhone");
        assertThat(refusedAt(new ClearingData(null, null, null, null, "Malte Muster", "ruf an")))
                .isEqualTo("emergencyPhone");
    }

    @Test
    void whoLeavesTakesTheirEmergencyContactAlong() {
        var mina = Volunteer.register(new VolunteerId(new UUID(7, 1)), MINA, TODAY);

        mina.move(new MoveVolunteer(mina.id(), 0, VolunteerStatus.LEFT), false, CHANGE, TODAY);

        var clearing = mina.data().clearing();
        assertThat(clearing.emergencyName()).isNull();
        assertThat(clearing.emergencyPhone()).isNull();
        assertThat(clearing.secrecyVersion()).isNotNull();
    }

    private static Clearing with(CertificateNeed need) {
        return Clearing.of(
                new ClearingData("2026-1", LocalDate.of(2026, 1, 15), InsuranceRoute.LAND, need, null, null), TODAY);
    }

    private static String refusedAt(ClearingData data) {
        return catchThrowableOfType(RuleViolation.class, () -> Clearing.of(data, TODAY))
                .field()
                .orElseThrow();
    }
}
