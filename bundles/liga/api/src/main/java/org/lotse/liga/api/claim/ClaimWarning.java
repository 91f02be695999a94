package org.lotse.liga.api.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something about a claim that somebody should look at before it is approved. It does not stand in the way.
 *
 * @param kind what
 * @param about of which post, or null if of the claim as a whole
 * @param figure the number that the text says, or null
 */
public record ClaimWarning(
        Kind kind, @Nullable String about, @Nullable BigDecimal figure) {

    /** What can look wrong. */
    public enum Kind {
        /** There is a post in that time and no cost of it. */
        NO_COST,
        /** Nobody held the post on some of the days; the figure says on how many. */
        VACANT,
        /** By the day it cost a quarter more or less than in the last approved claim; the figure says by how many per cent. */
        COST_JUMPED,
        /** On some days no rule of the agreement tells what is refunded; the figure says on how many. */
        NO_RULE,
        /** There are more posts than agreed; the figure says how many full-time posts there are at most. */
        MORE_POSTS,
        /** The calendar year's claims together are above the agreement's ceiling; the figure says by how much. */
        ABOVE_CEILING
    }
}
