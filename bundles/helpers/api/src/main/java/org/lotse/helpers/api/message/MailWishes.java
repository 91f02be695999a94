package org.lotse.helpers.api.message;

import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who does not want mail. It holds for everything but what is about a shift they are signed up for: that is what they agreed to. Any thread that
 * has a scope; every call is one transaction and begins at the gate, so {@link org.lotse.platform.api.access.AccessDenied} comes before anything else.
 */
@ProviderType
public interface MailWishes {

    /** That they do not want any; empty if they do. Needs {@code helpers.read}. */
    Optional<OptOut> optOut(VolunteerId volunteer);

    /**
     * Writes down today that they do or do not want any; it stays as it is if it is so already. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if there is no such volunteer
     */
    void set(VolunteerId volunteer, boolean wanted);
}
