package org.lotse.platform.security.account;

import org.lotse.platform.api.access.UserId;

/** Tells everybody concerned that an account is other than before. */
public interface AccountNews {

    /** Called after the commit, on the thread that made the change. */
    void changed(UserId user);
}
