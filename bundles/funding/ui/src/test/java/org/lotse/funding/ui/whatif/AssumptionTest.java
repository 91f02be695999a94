package org.lotse.funding.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lotse.funding.api.Ags;
import org.lotse.platform.ui.api.Visit;

/** What is assumed goes by a link and comes back. */
class AssumptionTest {

    @Test
    void whatStandsInTheAddressComesBack() {
        var query = Map.of(
                "programme", "vwv-2017",
                "rules", "vwv-2017/2",
                "counts", "08335022:70,08335055:30",
                "group", "08335022,08335055");

        assertThat(Assumption.of(new Visit(Map.of(), query)).query()).isEqualTo(query);
    }

    @Test
    void whatCannotBeReadWasNotSaid() {
        var typed = Map.of("rules", "vwv", "counts", "08335022:-1,Engen:70,08335055:30", "group", "Moos,08335061");

        var read = Assumption.of(new Visit(Map.of(), typed));

        assertThat(read.rules()).isEmpty();
        assertThat(read.counts()).containsOnlyKeys(new Ags("08335055"));
        assertThat(read.group()).containsExactly(new Ags("08335061"));
    }
}
