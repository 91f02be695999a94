package org.lotse.liga.api.load;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.agreement.AgreementId;

/**
 * What somebody wonders about. Nothing of it is kept.
 *
 * @param persons how many people are accompanied, 0 to {@value #MOST_PERSONS}
 * @param posts full-time posts, 0 to {@value #MOST_POSTS}, in hundredths
 * @param target people for each full-time post, 1 to {@value CareTarget#MOST}, in hundredths
 * @param staffCost actual cost of staff for a full-time post and year in euros, 0 to {@value #MOST_COST}
 * @param budget what there is for a year in euros, 0 to {@value #MOST_BUDGET}
 * @param agreement whose refund rule counts beside the cost of staff, or null for none
 */
public record Scenario(
        int persons,
        BigDecimal posts,
        BigDecimal target,
        BigDecimal staffCost,
        BigDecimal budget,
        @Nullable AgreementId agreement) {

    /** Most people. */
    public static final int MOST_PERSONS = 20_000;

    /** Most full-time posts. */
    public static final int MOST_POSTS = 500;

    /** Highest cost of a full-time post and year. */
    public static final int MOST_COST = 1_000_000;

    /** Highest budget of a year. */
    public static final int MOST_BUDGET = 100_000_000;
}
