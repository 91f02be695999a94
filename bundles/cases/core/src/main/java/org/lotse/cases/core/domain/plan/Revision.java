package org.lotse.cases.core.domain.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;

/** How often something was changed, and by whom last: by this a colleague's change is noticed and named. */
@Embeddable
public class Revision {

    @Column(name = "REVISION")
    private int count;

    @Column(name = "CHANGED_BY")
    private String by;

    @Column(name = "CHANGED_AT")
    private Instant at;

    /** For the database layer. */
    protected Revision() {}

    static Revision first(LastChange change) {
        var revision = new Revision();
        revision.by = change.by();
        revision.at = change.at();
        return revision;
    }

    int count() {
        return count;
    }

    /** @throws ConcurrentChange if another revision than this one was seen */
    void requireSeen(int seen) {
        if (seen != count) {
            throw faster();
        }
    }

    ConcurrentChange faster() {
        return ConcurrentChange.after(new LastChange(by, at));
    }

    void next(LastChange change) {
        count++;
        by = change.by();
        at = change.at();
    }
}
