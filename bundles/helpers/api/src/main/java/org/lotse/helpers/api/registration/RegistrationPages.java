package org.lotse.helpers.api.registration;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The public page of the current scope's municipality. Any thread that has a scope; every call is one transaction and begins at the gate, so
 * {@link org.lotse.platform.api.access.AccessDenied} comes before anything else.
 */
@ProviderType
public interface RegistrationPages {

    /** What was decided about it. Needs {@code helpers.read}. */
    RegistrationPageDetails find();

    /**
     * Decides anew. Needs {@code helpers.edit}.
     *
     * @param revision the revision that the person saw
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link RegistrationPage} that is not acceptable or missing
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague decided since; names the colleague
     */
    void revise(long revision, RegistrationPage page);
}
