package org.lotse.cases.api;

import org.osgi.annotation.versioning.ProviderType;

/** What a form about a person needs to know. Any thread that has a scope; every call is one transaction and begins at the gate. */
@ProviderType
public interface Persons {

    /** Whether this tenant keeps {@link PersonData#azrNumber}: a form asks for it only then. Needs {@code cases.read}. */
    boolean keepsAzrNumbers();
}
