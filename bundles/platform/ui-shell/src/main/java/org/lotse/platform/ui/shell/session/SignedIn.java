package org.lotse.platform.ui.shell.session;

import java.time.Instant;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.tenant.TenantId;

/**
 * A person at work.
 *
 * @param person who
 * @param tenant in which tenant now
 * @param since when the password was checked; the absolute limit counts from here
 */
public record SignedIn(Actor.Person person, TenantId tenant, Instant since) {

    /** The scope of all the session's work. */
    public Scope scope() {
        return new Scope(tenant, person);
    }

    /** The same person in another tenant. */
    public SignedIn in(TenantId other) {
        return new SignedIn(person, other, since);
    }
}
