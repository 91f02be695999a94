package org.lotse.helpers.ui.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.helpers.api.request.HelpRequestQuery;
import org.lotse.helpers.api.request.HelpRequestSort;
import org.lotse.helpers.api.request.HelpRequestState;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.ui.api.Visit;

class RequestAddressTest {

    @Test
    void anAddressLeadsBackToTheSameList() {
        var query = HelpRequestQuery.ALL
                .matching("rahel briefe")
                .being(HelpRequestState.TAKEN_UP)
                .needing("letters")
                .in(new Language("ti"))
                .by(HelpRequestSort.FROM, true);

        assertThat(read(RequestAddress.write(query))).isEqualTo(query);
    }

    @Test
    void theWholeListHasTheShortestAddress() {
        assertThat(RequestAddress.write(HelpRequestQuery.ALL)).isEmpty();
        assertThat(read(Map.of())).isEqualTo(HelpRequestQuery.ALL);
    }

    @ParameterizedTest
    @CsvSource({"language, qq", "state, gone", "sort, salary", "other, thing"})
    void whatMakesNoSenseNarrowsNothing(String name, String value) {
        assertThat(read(Map.of(name, value))).isEqualTo(HelpRequestQuery.ALL);
    }

    private static HelpRequestQuery read(Map<String, String> address) {
        return RequestAddress.read(new Visit(Map.of(), address));
    }
}
