package org.lotse.funding.core.domain.allocation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lotse.funding.api.claim.HeadCount;

/** Numbers as they stand in tables of German offices and in spreadsheets. What can be read in two ways is not read. */
final class Numerals {

    /** {@code 132.149,00} as people write it. */
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?");

    /** {@code 132149,50} as people write it, {@code 132149.5} as spreadsheets keep it. */
    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}([.,]\\d{1,2})?");

    private Numerals() {}

    /** An amount of euros; empty for what is none, or could be two. */
    static Optional<BigDecimal> amount(String cell) {
        var text = cell.replace("€", "")
                .replace("EUR", "")
                .replace('\u202f', ' ')
                .strip()
                .replace(" ", "");
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** A whole number of persons. */
    static Optional<Integer> whole(String cell) {
        return amount(cell)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(HeadCount.MOST)) <= 0)
                .map(BigDecimal::intValueExact);
    }
}
