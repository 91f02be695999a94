package org.lotse.liga.ui.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.claim.ClaimQuery;
import org.lotse.liga.api.claim.ClaimSort;
import org.lotse.liga.api.claim.ClaimState;
import org.lotse.platform.ui.api.Visit;

class ClaimAddressTest {

    @Test
    void everyFilterComesBackFromTheAddress() {
        var query = ClaimQuery.ALL
                .under(new AgreementId(new UUID(1, 3)))
                .of(new CarrierId(new UUID(1, 2)))
                .during(2017)
                .being(ClaimState.REPLACED)
                .by(ClaimSort.TOTAL, false);

        assertThat(ClaimAddress.read(new Visit(Map.of(), ClaimAddress.write(query))))
                .isEqualTo(query);
        assertThat(ClaimAddress.write(ClaimQuery.ALL)).isEmpty();
        assertThat(ClaimAddress.read(new Visit(Map.of(), Map.of("year", "17", "state", "x"))))
                .isEqualTo(ClaimQuery.ALL);
    }

    @Test
    void formBeginsWithTheLastWholeQuarter() {
        assertThat(Quarters.before(LocalDate.of(2017, 1, 1)))
                .isEqualTo(new Period(LocalDate.of(2016, 10, 1), LocalDate.of(2016, 12, 31)));
        assertThat(Quarters.before(LocalDate.of(2017, 6, 30)))
                .isEqualTo(new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 3, 31)));
    }
}
