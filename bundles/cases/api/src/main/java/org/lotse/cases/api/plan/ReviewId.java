package org.lotse.cases.api.plan;

import java.util.UUID;

/**
 * Identity of a review.
 *
 * @param value made by the application when it was held
 */
public record ReviewId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
