package org.lotse.funding.api.staff;

import java.util.List;
import org.lotse.funding.api.application.ApplicationId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who fills funded posts in the current tenant. For screens and other parts of the module; every call begins at the gate, needs
 * {@code funding.applications} and joins the transaction of the current tenant or makes one.
 */
@ProviderType
public interface Employments {

    /** Those of a grant, by post and first day. */
    List<Employment> of(ApplicationId grant);
}
