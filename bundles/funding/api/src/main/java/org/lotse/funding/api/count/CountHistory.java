package org.lotse.funding.api.count;

import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.Ags;

/**
 * All counts of a municipality in a programme.
 *
 * @param programme short name of its rule-set
 * @param municipality whose
 * @param revision goes back in commands
 * @param entries the latest first
 */
public record CountHistory(String programme, Ags municipality, long revision, List<CountEntry> entries) {

    /** Copies the list. */
    public CountHistory {
        entries = List.copyOf(entries);
    }

    /** By which claims are reckoned: what was counted, or else what was estimated. */
    public Optional<CountEntry> best() {
        return latest(CountKind.FINAL).or(() -> latest(CountKind.ESTIMATE));
    }

    /** The one of a kind that counts: the latest. */
    public Optional<CountEntry> latest(CountKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).findFirst();
    }
}
