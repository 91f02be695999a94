package org.lotse.platform.api.data;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else changed or removed the record between reading and writing. Nothing was written; show both and let the person
 * decide (screens: {@code org.lotse.platform.ui.api.form.Edit}). Names a colleague, therefore the message does not.
 */
public final class ConcurrentChange extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable LastChange last;
    private final boolean removed;

    /** @param cause what the database layer said, or null when a revision told and it is not known whose */
    public ConcurrentChange(@Nullable Throwable cause) {
        this(cause, null, false);
    }

    private ConcurrentChange(@Nullable Throwable cause, @Nullable LastChange last, boolean removed) {
        super("The record was " + (removed ? "removed" : "changed") + " by somebody else meanwhile", cause);
        this.last = last;
        this.removed = removed;
    }

    /** The revision that the person saw is not the current one. */
    public static ConcurrentChange after(@Nullable LastChange last) {
        return new ConcurrentChange(null, last, false);
    }

    /** The record that the person saw is gone. */
    public static ConcurrentChange removed() {
        return new ConcurrentChange(null, null, true);
    }

    /** Who was faster, if that is known. */
    public Optional<LastChange> last() {
        return Optional.ofNullable(last);
    }

    /** Whether the record is gone. */
    public boolean isRemoved() {
        return removed;
    }
}
