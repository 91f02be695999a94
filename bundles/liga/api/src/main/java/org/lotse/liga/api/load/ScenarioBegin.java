package org.lotse.liga.api.load;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.agreement.AgreementId;

/**
 * From what one begins to wonder: how it is today.
 *
 * @param scenario today's figures; a target or a cost that nobody knows is the least there is
 * @param agreements those that run today, by title
 */
public record ScenarioBegin(Scenario scenario, List<Option> agreements) {

    /** Keeps a copy. */
    public ScenarioBegin {
        agreements = List.copyOf(agreements);
    }

    /**
     * An agreement to choose.
     *
     * @param agreement which
     * @param title what it is about
     * @param carrierName as people call the carrier
     * @param overhead lump sum of the rule of today for half a full-time post and year, or null if there is none
     */
    public record Option(
            AgreementId agreement,
            String title,
            String carrierName,
            @Nullable BigDecimal overhead) {}
}
