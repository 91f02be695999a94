package org.lotse.liga.api.absence;

import java.math.BigDecimal;
import java.util.List;
import org.lotse.liga.api.Period;
import org.lotse.platform.api.vocabulary.Language;

/**
 * Somebody who could stand in, with what speaks for and against it.
 *
 * @param person who
 * @param worksThere whether they work for the municipality already
 * @param shared languages that both speak
 * @param free how much of a full-time post they do not hold yet
 * @param covers how often they stand in on these days already
 * @param away days on which they are absent themselves
 */
public record CoverSuggestion(
        Employee person, boolean worksThere, List<Language> shared, BigDecimal free, int covers, List<Period> away) {

    /** Keeps copies. */
    public CoverSuggestion {
        shared = List.copyOf(shared);
        away = List.copyOf(away);
    }
}
