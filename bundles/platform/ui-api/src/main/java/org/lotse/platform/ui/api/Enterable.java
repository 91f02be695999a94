package org.lotse.platform.ui.api;

import org.osgi.annotation.versioning.ConsumerType;

/** A {@link View} that wants to know with which address it was entered, for example which case to show. */
@ConsumerType
public interface Enterable {

    /**
     * Called once after the view is shown, and again when the person moves to another address of the same view (another
     * id, going back to other filters). Throw {@link org.lotse.platform.ui.api.NotFound} if the address names
     * nothing; the person then sees the same page as for any address that leads nowhere.
     */
    void enter(Visit visit);
}
