package org.lotse.cases.api.release;

import java.util.UUID;

/**
 * Identity of a release.
 *
 * @param value made by the application when the release was written down
 */
public record ReleaseId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
