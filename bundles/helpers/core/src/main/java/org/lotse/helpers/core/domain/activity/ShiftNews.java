package org.lotse.helpers.core.domain.activity;

import java.util.List;
import org.lotse.helpers.api.VolunteerId;

/** Whoever tells people what happened to their shift. Inside the transaction in which it did. */
public interface ShiftNews {

    /** It does not take place. */
    void cancelled(Shift shift);

    /** They have a place by now; at least one. */
    void movedUp(Shift shift, List<VolunteerId> volunteers);
}
