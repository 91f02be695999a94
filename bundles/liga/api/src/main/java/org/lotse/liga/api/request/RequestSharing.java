package org.lotse.liga.api.request;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Lets a request of the current scope's district stand in its municipality too. Every call needs {@code liga.edit}; any thread that has a scope; each call is one
 * transaction.
 */
@ProviderType
public interface RequestSharing {

    /**
     * Sends it to its municipality: what was asked, until when, how it stands, who sees to it, and what is answered from now on. What stands in the thread already
     * does not go. One that is shared already is sent once more.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if it is gone
     */
    void share(RequestId request);

    /** Somebody who may answer has opened it; nothing happens if it is gone. */
    void seen(RequestId request);
}
