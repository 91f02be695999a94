package org.lotse.funding.core.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;

/**
 * Guards what people type: how often a record was changed, and by whom last. Written with every change, so that one of a collection alone counts
 * for the row too. A value: what changes is replaced as a whole.
 */
@Embeddable
public class Revision {

    @Column(name = "REVISION")
    private long number;

    @Column(name = "REVISED_BY")
    private @Nullable String by;

    @Column(name = "REVISED_AT")
    private @Nullable Instant at;

    /** For the database layer. */
    protected Revision() {}

    /** Of what was never changed. */
    public static Revision first() {
        return new Revision();
    }

    /** As it goes back in commands. */
    public long number() {
        return number;
    }

    /**
     * After one more change.
     *
     * @param seen the revision that the person saw
     * @throws ConcurrentChange if that is another one
     */
    public Revision after(long seen, LastChange change) {
        if (seen != number) {
            throw ConcurrentChange.after(by == null || at == null ? null : new LastChange(by, at));
        }
        return next(change);
    }

    /** After one more change, whatever anybody saw. */
    public Revision next(LastChange change) {
        var next = new Revision();
        next.number = number + 1;
        next.by = change.by();
        next.at = change.at();
        return next;
    }
}
