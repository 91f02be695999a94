package org.lotse.platform.admin.ui;

import java.util.UUID;

/** What can be decided about a parked event. */
interface EventActs {

    /** It shall be tried once more. */
    void retry(String handler, UUID event);

    /** It is given up for this handler; asks first. */
    void discard(String handler, UUID event);
}
