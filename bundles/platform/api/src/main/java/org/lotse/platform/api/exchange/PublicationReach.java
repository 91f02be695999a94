package org.lotse.platform.api.exchange;

import java.util.List;
import org.lotse.platform.api.tenant.Tenant;

/**
 * Which active municipalities of a district have the latest version of a publication.
 *
 * @param reached those that have it, by name
 * @param outstanding those that do not: it is on its way, or waits until they have the module on; by name
 */
public record PublicationReach(List<Tenant> reached, List<Tenant> outstanding) {

    /** Copies the lists, so that they never change. */
    public PublicationReach {
        reached = List.copyOf(reached);
        outstanding = List.copyOf(outstanding);
    }
}
