package org.lotse.platform.ui.api.open;

import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/** Somebody's visit to an {@link OpenView}: of which tenant it is, and the way to the module's services. Call on the UI thread only. */
@ProviderType
public interface OpenVisit {

    /** The official name of the tenant. */
    String town();

    /** A query parameter, if given and not blank. Typed by somebody: check it. */
    Optional<String> query(String name);

    /**
     * Asks a service of the module for this visitor: in the tenant's scope, as {@link org.lotse.platform.api.access.Actor.Visitor} with the
     * one permission that the page is for.
     *
     * @throws org.lotse.platform.api.access.AccessDenied if the module is off by now
     */
    <T> T ask(Supplier<T> question);

    /** As {@link #ask}, for what gives nothing back. */
    default void tell(Runnable act) {
        ask(() -> {
            act.run();
            return true;
        });
    }

    /**
     * Counts something that is sent in, and says whether there was too much of it of late: from where this visitor comes, or for this tenant
     * altogether. Then nothing is to be kept of it.
     */
    boolean admit();
}
