package org.lotse.cases.api.dispute;

import java.util.UUID;

/**
 * Identity of a dispute.
 *
 * @param value made by the application when the datum was marked
 */
public record DisputeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
