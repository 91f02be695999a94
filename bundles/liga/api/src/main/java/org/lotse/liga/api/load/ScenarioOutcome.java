package org.lotse.liga.api.load;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a scenario. Money is for a whole calendar year, in euros, rounded once, commercially, to cents.
 *
 * @param scenario what was asked
 * @param wanted the posts that were asked about
 * @param meeting as many posts as the target needs, rounded up to hundredths
 * @param payable as many posts as the budget pays for, rounded down to hundredths; null if a post costs nothing
 * @param overhead lump sum of the agreement's rule for half a full-time post and year; null without an agreement, or if it has no rule today
 * @param ceiling what the agreement refunds in a year at most, or null
 */
public record ScenarioOutcome(
        Scenario scenario,
        Way wanted,
        Way meeting,
        @Nullable Way payable,
        @Nullable BigDecimal overhead,
        @Nullable BigDecimal ceiling) {

    /**
     * A number of posts and what it means.
     *
     * @param posts full-time posts
     * @param ratio people for each of them, to one decimal, or null without a post
     * @param staff cost of staff
     * @param overhead lump sums by the rule
     */
    public record Way(BigDecimal posts, @Nullable BigDecimal ratio, BigDecimal staff, BigDecimal overhead) {

        /** Cost of staff and lump sums. */
        public BigDecimal total() {
            return staff.add(overhead);
        }

        /** People for each post, if there is one. */
        public Optional<BigDecimal> perPost() {
            return Optional.ofNullable(ratio);
        }
    }

    /** How many posts are missing for the target; below 0 if there are more than it needs. */
    public BigDecimal missing() {
        return meeting.posts().subtract(wanted.posts());
    }

    /** What the target costs beyond the posts that were asked about; below 0 if it costs less. */
    public BigDecimal difference() {
        return meeting.total().subtract(wanted.total());
    }

    /** Whether the posts that were asked about cost more than the agreement refunds. */
    public boolean isAboveCeiling() {
        return ceiling != null && wanted.total().compareTo(ceiling) > 0;
    }
}
