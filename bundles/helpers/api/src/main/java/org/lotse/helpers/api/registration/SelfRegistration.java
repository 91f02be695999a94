package org.lotse.helpers.api.registration;

import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What visitors of the public page may do, and all they may. Needs {@code helpers.register-self}, which no role has: the platform gives it to whoever
 * is on that page. Any thread that has a scope; every call is one transaction and begins at the gate, so
 * {@link org.lotse.platform.api.access.AccessDenied} comes before anything else. No answer tells whether somebody is known already.
 */
@ProviderType
public interface SelfRegistration {

    /** First part of the page's address; the municipality's key follows. */
    String WORD = "mitmachen";

    /** Name of the query parameter that brings the secret of {@link #isWaiting}. */
    String SECRET = "bestaetigung";

    /** Hours after which what was not confirmed is deleted. */
    int VALID_HOURS = 48;

    /** What the page shows; empty if the municipality does not hold it open. */
    Optional<OfferedRegistration> offer();

    /**
     * Keeps what somebody sent in for {@value #VALID_HOURS} hours and lets a mail go out with the link by which it is confirmed. Of what comes for an address
     * to which several mails went already, nothing is kept, and nothing says so.
     *
     * @param language of the mail
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link RegistrationData} that is not acceptable, or if nothing is taken
     *     at present
     */
    void register(RegistrationData data, Locale language);

    /** Whether this secret, as it came by mail, belongs to something that waits to be confirmed. */
    boolean isWaiting(String secret);

    /** Confirms; the secret opens nothing any more. Whether there was something to confirm. */
    boolean confirm(String secret);

    /** Deletes at once what waits to be confirmed: somebody else sent it in, or they thought better of it. */
    void withdraw(String secret);
}
