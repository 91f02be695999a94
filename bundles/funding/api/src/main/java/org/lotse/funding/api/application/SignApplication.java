package org.lotse.funding.api.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The paper was signed.
 *
 * @param id the application
 * @param revision the revision that the person saw
 * @param on day of the signature, not in the future
 * @param by who signed, with the office held
 */
public record SignApplication(
        ApplicationId id, long revision, @Nullable LocalDate on, String by) {

    /** Most characters of who signed. */
    public static final int BY_LENGTH = 150;
}
