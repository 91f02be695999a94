package org.lotse.funding.core.domain.application;

import java.math.BigDecimal;

/** Amounts as they come from the database, which gives two places to whole euros too. */
final class Euros {

    private Euros() {}

    /** Without places that say nothing. */
    static BigDecimal plain(BigDecimal amount) {
        var plain = amount.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
