package org.lotse.cases.api.absence;

import java.util.Set;
import org.lotse.cases.api.Responsible;
import org.lotse.platform.api.vocabulary.Language;

/**
 * Somebody who could stand in, and what speaks for it or against it. They are ordered by their own cases in care; each case whose language
 * they speak or that they know weighs as one less, and whoever is away in that time comes last.
 *
 * @param person who
 * @param inCare how many cases in care they have themselves
 * @param languages of the languages for which these people need an interpreter, those in which they hold conversations without one
 * @param speaking in how many cases that helps
 * @param known in how many cases they were in touch with the person before
 * @param away whether they are away themselves for some of the time
 */
public record CoverSuggestion(
        Responsible person, long inCare, Set<Language> languages, long speaking, long known, boolean away) {

    /** Copies the set, so that a suggestion never changes. */
    public CoverSuggestion {
        languages = Set.copyOf(languages);
    }

    /** What they are ordered by: the less, the likelier. */
    public long weight() {
        return inCare - speaking - known;
    }
}
