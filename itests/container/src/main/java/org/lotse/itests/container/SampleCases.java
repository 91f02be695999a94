package org.lotse.itests.container;

import java.time.LocalDate;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.PersonData;

/** Cases of invented people. */
final class SampleCases {

    private SampleCases() {}

    static OpenCase of(String familyName) {
        return new OpenCase(
                PersonData.named(familyName, "Rima"), Consent.NOT_ASKED, LocalDate.of(2017, 7, 3), null, null);
    }
}
