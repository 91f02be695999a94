package org.lotse.helpers.api;

import java.util.List;
import java.util.Map;
import org.lotse.platform.api.vocabulary.Language;

/**
 * All volunteers of a municipality at a glance; also what the list can be narrowed to, so that nobody chooses in vain.
 *
 * @param byStatus how many have which status; a status that nobody has is missing
 * @param languages languages that anybody speaks, by code
 * @param skills tags that anybody has, in the order of characters
 */
public record VolunteerOverview(Map<VolunteerStatus, Long> byStatus, List<Language> languages, List<String> skills) {

    /** Copies the collections, so that the overview never changes. */
    public VolunteerOverview {
        byStatus = Map.copyOf(byStatus);
        languages = List.copyOf(languages);
        skills = List.copyOf(skills);
    }

    /** How many have this status. */
    public long count(VolunteerStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }
}
