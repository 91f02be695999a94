package org.lotse.helpers.ui.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.TimeOfDay;
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.VolunteerSort;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.ui.api.Visit;

class ListAddressTest {

    @Test
    void anAddressLeadsBackToTheSameList() {
        var query = VolunteerQuery.ALL
                .matching("müller 07531")
                .speaking(new Language("ti"), LanguageLevel.B2)
                .with("letters")
                .being(VolunteerStatus.PAUSED)
                .free(new WeeklySlot(DayOfWeek.SATURDAY, TimeOfDay.EVENING))
                .in(new CircleId(new UUID(7, 1)))
                .withCertificateDue(true)
                .by(VolunteerSort.SINCE, true);

        assertThat(read(ListAddress.write(query))).isEqualTo(query);
    }

    @Test
    void theWholeListHasTheShortestAddress() {
        assertThat(ListAddress.write(VolunteerQuery.ALL)).isEmpty();
        assertThat(read(Map.of())).isEqualTo(VolunteerQuery.ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "language, qq",
        "level, B2",
        "status, gone",
        "time, monday",
        "circle, altstadt",
        "certificate, perhaps",
        "time, monday-night",
        "time, someday-evening",
        "sort, salary",
        "other, thing",
    })
    void whatMakesNoSenseNarrowsNothing(String name, String value) {
        assertThat(read(Map.of(name, value))).isEqualTo(VolunteerQuery.ALL);
    }

    private static VolunteerQuery read(Map<String, String> address) {
        return ListAddress.read(new Visit(Map.of(), address));
    }
}
