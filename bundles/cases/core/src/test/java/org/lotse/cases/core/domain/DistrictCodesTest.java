package org.lotse.cases.core.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseNumber;
import org.lotse.platform.api.tenant.TenantId;

class DistrictCodesTest {

    private final DistrictCodes codes = new DistrictCodes(new String[] {"08335=KN", "08435 = FN"}, "FA");

    @Test
    void municipalityUsesTheLettersOfItsDistrict() {
        assertThat(codes.number(new TenantId("08335075"), Year.of(2017), 42))
                .isEqualTo(new CaseNumber("KN-2017-00042"));
        assertThat(codes.number(new TenantId("08435057"), Year.of(2018), 7)).isEqualTo(new CaseNumber("FN-2018-00007"));
    }

    @Test
    void otherDistrictsShareNeutralLetters() {
        assertThat(codes.number(new TenantId("09162000"), Year.of(2017), 1)).isEqualTo(new CaseNumber("FA-2017-00001"));
    }

    @Test
    void numberGrowsWhenAYearHasMoreThan99999Cases() {
        assertThat(codes.number(new TenantId("08335075"), Year.of(2017), 100_000))
                .isEqualTo(new CaseNumber("KN-2017-100000"));
    }
}
