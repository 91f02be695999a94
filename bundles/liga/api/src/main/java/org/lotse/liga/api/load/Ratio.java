package org.lotse.liga.api.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * People for each full-time post. Both posts that somebody holds and all that are set up are told, since a vacant post cares for nobody and is paid for.
 *
 * @param persons how many people are accompanied
 * @param posts full-time posts that are set up, vacant ones too, in hundredths
 * @param vacant those of them that nobody holds
 */
public record Ratio(int persons, BigDecimal posts, BigDecimal vacant) {

    private static final int DECIMALS = 1;

    /** People for each full-time post that is set up, to one decimal, rounded commercially; empty without a post. */
    public Optional<BigDecimal> perPost() {
        return per(posts);
    }

    /** People for each full-time post that somebody holds; empty if nobody holds one. */
    public Optional<BigDecimal> perFilled() {
        return per(posts.subtract(vacant));
    }

    private Optional<BigDecimal> per(BigDecimal by) {
        return by.signum() <= 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(persons).divide(by, DECIMALS, RoundingMode.HALF_UP));
    }
}
