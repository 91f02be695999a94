package org.lotse.funding.core.persistence;

import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.application.Grants;

/** What was granted, as a test says. */
record GrantsToldOnce(List<Grant> all) implements Grants {

    @Override
    public Optional<Grant> find(ApplicationId id) {
        return all.stream().filter(grant -> grant.id().equals(id)).findFirst();
    }
}
