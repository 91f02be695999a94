package org.lotse.helpers.api.message;

import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which messages go out by themselves in the current scope's municipality; none until somebody switches it on. Any thread that has a scope; every call
 * is one transaction and begins at the gate, so {@link org.lotse.platform.api.access.AccessDenied} comes before anything else.
 */
@ProviderType
public interface AutomaticNotices {

    /** Those that are on. Needs {@code helpers.read}. */
    Set<MessageKind> on();

    /**
     * Switches one on or off; it stays as it is if it is so already. Needs {@code helpers.edit}.
     *
     * @param kind one of {@link MessageKind#automatic}
     */
    void set(MessageKind kind, boolean on);
}
