package org.lotse.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseSort;
import org.lotse.cases.api.Ending;
import org.lotse.cases.api.Standing;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.ui.api.Visit;

class ListAddressTest {

    @Test
    void whatTheAddressSaysIsReadBack() {
        var query = CaseQuery.ALL
                .matching("Müller & Söhne")
                .enteredIn(2015)
                .of(new UserId(new UUID(7, 1)))
                .quiet(true)
                .ending(Ending.WITHIN_ONE_MONTH)
                .standing(Standing.CLOSED)
                .by(CaseSort.LAST_CONTACT, true);

        assertThat(ListAddress.read(new Visit(Map.of(), ListAddress.write(query))))
                .isEqualTo(query);
    }

    @Test
    void plainListHasAPlainAddress() {
        assertThat(ListAddress.write(CaseQuery.OPEN)).isEmpty();
        assertThat(ListAddress.read(new Visit(Map.of(), Map.of()))).isEqualTo(CaseQuery.OPEN);
    }

    @Test
    void allCasesAreAskedForByName() {
        assertThat(ListAddress.write(CaseQuery.ALL)).containsExactly(Map.entry("standing", "all"));
        assertThat(ListAddress.read(new Visit(Map.of(), Map.of("standing", "all"))))
                .isEqualTo(CaseQuery.ALL);
    }

    @Test
    void nonsenseInTheAddressIsPassedOver() {
        var nonsense = Map.of("year", "MMXV", "responsible", "me", "sort", "colour", "standing", "upright");

        assertThat(ListAddress.read(new Visit(Map.of(), nonsense))).isEqualTo(CaseQuery.OPEN);
    }
}
