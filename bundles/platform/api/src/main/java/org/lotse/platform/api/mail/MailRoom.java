package org.lotse.platform.api.mail;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Hands mail over to the mail server that the operator named ({@code etc/org.lotse.mail.cfg}). A service of the platform, which asks no permission: what
 * the module's own call did before has passed the gate. It keeps nothing and tries once: a module that sends keeps what is to be sent in its own tables
 * and sends in a {@link org.lotse.platform.api.job.Job}, so that a click waits for no server and nothing leaves before the commit. Any thread that has a scope.
 */
@ProviderType
public interface MailRoom {

    /**
     * The address from which mail of the current tenant comes; empty if nothing can be sent, because no server is named or its settings make no sense.
     *
     * @throws org.lotse.platform.api.access.NoScope without a current tenant
     */
    Optional<String> sender();

    /**
     * The address under which people reach this installation, for links in mail, without a slash at its end; empty if the operator named none. It is never taken
     * from a request, where whoever sends it could put their own.
     */
    default Optional<String> site() {
        return Optional.empty();
    }

    /**
     * Hands over one mail, outside of any transaction; takes up to a minute if the server is slow. The same {@link Mail#id} sent twice arrives with the same
     * {@code Message-ID}, by which mailboxes know it again.
     *
     * @return what the server said; what may be tried again is not {@linkplain MailOutcome#isFinal final}
     * @throws org.lotse.platform.api.access.NoScope without a current tenant
     */
    MailOutcome send(Mail mail);
}
