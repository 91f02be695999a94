package org.lotse.cases.api.support;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A support request as colleagues read it.
 *
 * @param id identity
 * @param revision counts every change
 * @param support what is asked for
 * @param requestedOn when it was asked
 * @param requestedBy who asked, as colleagues knew them then
 * @param state how it stands
 * @param answers what became of it, in order; empty as long as nobody answered
 */
public record SupportEntry(
        SupportId id,
        int revision,
        SupportData support,
        LocalDate requestedOn,
        String requestedBy,
        SupportState state,
        List<Answer> answers) {

    /** Since when it stands as it does. */
    public LocalDate since() {
        return answers.isEmpty() ? requestedOn : answers.getLast().on();
    }

    /**
     * One step on the way.
     *
     * @param state how it stood from then on
     * @param on when
     * @param by who withdrew it, as colleagues knew them then; null for an answer of the circle, which names nobody
     */
    public record Answer(
            SupportState state, LocalDate on, @Nullable String by) {}
}
