package org.lotse.platform.ui.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something that can be begun from every page and is done in a few seconds: a contact written down between two appointments.
 * Published like a {@link Card}, as a prototype-scoped service of this type whose class is a Vaadin component, with
 * {@link QuickActPlace} beside it. The shell has a button and a shortcut for it on every page; it makes a new one each time
 * and shows it in a dialog, in the session's scope. When the module goes, the dialog closes at once.
 */
@ConsumerType
public interface QuickAct {

    /**
     * Called once, when the dialog is open: put the cursor where typing begins. Saving, cancelling and Escape are the act's own
     * business, so that nothing typed is lost by accident.
     *
     * @param close puts the dialog away
     */
    void begin(Runnable close);
}
