package org.lotse.funding.api.retention;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** How long the current tenant keeps the evidence of its grants. For screens; needs {@code funding.applications}; every call begins at the gate. */
@ProviderType
public interface Retention {

    /** The rules, the one that begins last first. */
    List<RetentionRule> rules();

    /** Every grant, what may be erased first at the top. Nothing is erased before that day, and nothing by itself. */
    List<Kept> all();
}
