package org.lotse.helpers.api.request;

import java.util.List;
import java.util.Map;
import org.lotse.platform.api.vocabulary.Language;

/**
 * All requests of a municipality at a glance; also what the list can be narrowed to, so that nobody chooses in vain.
 *
 * @param byState how many have come how far; a state that none has is missing
 * @param languages languages that any request wants, by code
 * @param skills tags that any request needs, in the order of characters
 */
public record HelpRequestOverview(Map<HelpRequestState, Long> byState, List<Language> languages, List<String> skills) {

    /** Copies the collections, so that the overview never changes. */
    public HelpRequestOverview {
        byState = Map.copyOf(byState);
        languages = List.copyOf(languages);
        skills = List.copyOf(skills);
    }

    /** How many have come this far. */
    public long count(HelpRequestState state) {
        return byState.getOrDefault(state, 0L);
    }
}
