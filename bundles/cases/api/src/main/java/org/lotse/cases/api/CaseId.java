package org.lotse.cases.api;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of a case file inside its tenant. Says nothing about the person and appears in addresses; people say the
 * {@link CaseNumber} instead.
 *
 * @param value made by the application when the case was opened
 */
public record CaseId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<CaseId> parse(String text) {
        try {
            return Optional.of(new CaseId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
