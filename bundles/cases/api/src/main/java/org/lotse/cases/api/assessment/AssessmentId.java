package org.lotse.cases.api.assessment;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of an assessment.
 *
 * @param value made by the application when the assessment was begun
 */
public record AssessmentId(UUID value) {

    /** Reads what stands in an address; empty if it is no identity. */
    public static Optional<AssessmentId> parse(String text) {
        try {
            return Optional.of(new AssessmentId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
