package org.lotse.funding.api.use;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.ApplicationId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How what was granted is used. For screens, in a district as in a municipality; every call begins at the gate, needs {@code funding.applications} and is
 * one transaction of the current tenant. Nothing is kept: the same grants, employments and costs give the same figures.
 */
@ProviderType
public interface Uses {

    /** All grants as they stand on a day, those that run first, then by last day, the latest first. */
    List<UseSheet> all(LocalDate day);

    /** One of them. */
    Optional<UseSheet> on(ApplicationId grant, LocalDate day);
}
