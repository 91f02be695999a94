package org.lotse.liga.core.domain.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PlanCountsTest {

    @Test
    void sharesAreToTheNearestFivePerCent() {
        var share = new PlanCounts(45, 25, 10, 10, 20, 15).share();

        // 35 of 45 are 78 per cent, 25 of 35 are 71, 20 of 35 are 57.
        assertThat(share.agreed()).isEqualTo(80);
        assertThat(share.inTime()).isEqualTo(70);
        assertThat(share.areasPerClosed()).isEqualTo(new BigDecimal("3.5"));
        assertThat(share.settled()).isEqualTo(55);
    }

    @Test
    void ofFewerThanTenNothingIsTold() {
        var share = new PlanCounts(5, 5, 0, 5, 5, 0).share();

        assertThat(share.agreed()).isNull();
        assertThat(share.inTime()).isNull();
        assertThat(share.areasPerClosed()).isNull();
        assertThat(share.settled()).isNull();
    }

    @Test
    void figuresThatWereRoundedOnTheirOwnNeverMakeMoreThanAll() {
        assertThat(new PlanCounts(10, 10, 5, 0, 0, 0).share().agreed()).isEqualTo(100);
    }
}
