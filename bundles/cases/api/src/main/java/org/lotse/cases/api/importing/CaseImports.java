package org.lotse.cases.api.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes in lists that were kept outside. A tenant has one list in hand at a time. Work on it goes on in the background, and
 * whoever comes back finds how far it is. Every call needs {@code cases.import}. Any thread that has a scope.
 */
@ProviderType
public interface CaseImports {

    /** The most rows of a list. */
    int MOST_ROWS = 20_000;

    /** The most lists that {@link #history} tells. */
    int MOST_TOLD = 20;

    /** After how many hours a list is put away that nobody went on with. */
    int HOURS = 12;

    /**
     * Reads a list and guesses what its columns mean. Takes the place of one that nobody is at work on.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code file} if it is no list, or too large; without a field while
     *     another one is worked on
     * @throws IOException if it breaks off on the way
     */
    ListInHand receive(String fileName, InputStream content) throws IOException;

    /** The list in hand, if there is one. */
    Optional<ListInHand> inHand();

    /**
     * Begins to check it, or to take it in.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if a column that is needed is missing, two mean the same, or it is worked
     *     on already
     * @throws org.lotse.platform.api.data.ConcurrentChange if it is in hand no more
     */
    void start(StartImport command);

    /** Stops what is going on; of what was begun nothing is there. If nothing is, puts the list away. */
    void cancel(ImportId id);

    /** The lists that were taken in, the latest first. */
    List<ImportEntry> history();

    /**
     * Removes all cases of a list again, as long as nobody worked on one of them.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if somebody did; names the cases
     * @throws org.lotse.platform.api.data.ConcurrentChange if that was done already
     */
    void undo(ImportId id);
}
