package org.lotse.cases.api.importing;

import java.util.UUID;

/** Identity of one list that was brought. */
public record ImportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
