package org.lotse.cases.core.domain;

import java.time.Year;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.lotse.cases.api.CaseNumber;
import org.lotse.platform.api.tenant.TenantId;

/**
 * With which letters the case numbers of a tenant begin: those on the number plates of its district, known to everybody
 * there. A municipality's key begins with its district's.
 */
public final class DistrictCodes {

    private static final int DISTRICT_KEY = 5;

    private final Map<String, String> codes;
    private final String otherwise;

    /**
     * @param codes district key and letters joined by an equals sign, for example {@code 08335=KN}
     * @param otherwise letters for districts that are not named
     */
    public DistrictCodes(String[] codes, String otherwise) {
        this.codes = Arrays.stream(codes)
                .map(code -> code.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(code -> code[0].strip(), code -> code[1].strip()));
        this.otherwise = otherwise;
    }

    /** The number with this place in a tenant's series, for example {@code KN-2017-00042}. */
    public CaseNumber number(TenantId tenant, Year year, int running) {
        var letters = codes.getOrDefault(tenant.value().substring(0, DISTRICT_KEY), otherwise);
        return new CaseNumber("%s-%04d-%05d".formatted(letters, year.getValue(), running));
    }
}
