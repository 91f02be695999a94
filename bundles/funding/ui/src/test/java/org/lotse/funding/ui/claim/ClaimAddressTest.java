package org.lotse.funding.ui.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lotse.platform.ui.api.Visit;

class ClaimAddressTest {

    @Test
    void whatStandsInTheAddressComesBack() {
        var query = Map.of("day", "2017-07-01", "persons", "64", "estimate", "27");

        assertThat(address(query).query()).isEqualTo(query);
    }

    @Test
    void withoutAQuestionItIsTheCountOf2017() {
        assertThat(address(Map.of()))
                .isEqualTo(new ClaimAddress(LocalDate.parse("2017-09-15"), Optional.empty(), Optional.empty()));
    }

    @Test
    void whatCannotBeReadWasNotSaid() {
        var typed = Map.of("day", "2017-02-30", "persons", "-1", "estimate", "12345678901");

        assertThat(address(typed)).isEqualTo(address(Map.of()));
    }

    private static ClaimAddress address(Map<String, String> query) {
        return ClaimAddress.of(new Visit(Map.of(), query));
    }
}
