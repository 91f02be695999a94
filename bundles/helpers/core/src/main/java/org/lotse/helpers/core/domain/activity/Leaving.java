package org.lotse.helpers.core.domain.activity;

import org.lotse.helpers.core.domain.Volunteer;

/** What ends when a volunteer leaves. Inside the transaction in which they do. */
@FunctionalInterface
public interface Leaving {

    /** They have left. */
    void left(Volunteer volunteer);
}
