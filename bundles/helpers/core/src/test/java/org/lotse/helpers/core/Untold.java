package org.lotse.helpers.core;

import java.util.List;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.core.domain.activity.Shift;
import org.lotse.helpers.core.domain.activity.ShiftNews;

/** What happens to a shift, nobody is told. */
public final class Untold implements ShiftNews {

    public static final ShiftNews NEWS = new Untold();

    private Untold() {}

    @Override
    public void cancelled(Shift shift) {
        // Nobody is told.
    }

    @Override
    public void movedUp(Shift shift, List<VolunteerId> volunteers) {
        // Nobody is told.
    }
}
