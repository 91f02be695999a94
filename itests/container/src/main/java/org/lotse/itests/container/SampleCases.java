package org.lotse.itests.container;

import java.time.LocalDate;
import java.util.Set;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.Gender;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.PersonData;

/** Cases of invented people. */
final class SampleCases {

    private SampleCases() {}

    static OpenCase of(String familyName) {
        var person = new PersonData(
                familyName,
                "Rima",
                null,
                Gender.FEMALE,
                null,
                false,
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new OpenCase(person, Consent.NOT_ASKED, LocalDate.of(2017, 7, 3), null);
    }
}
