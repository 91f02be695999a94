package org.lotse.helpers.api.self;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Whether volunteers want mail, said by themselves. As {@link OwnVolunteering}, always about the caller; a {@link org.lotse.platform.api.rule.RuleViolation}
 * refuses whom no entry is joined to. Any thread that has a scope; every call is one transaction and begins at the gate with {@code helpers.self}.
 */
@ProviderType
public interface OwnMailWish {

    /** Whether the caller wants mail. Needs {@code helpers.self}. */
    boolean isWanted();

    /** From now on they do or do not; what is about a shift they are signed up for comes all the same. Needs {@code helpers.self}. */
    void set(boolean wanted);
}
