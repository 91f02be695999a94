package org.lotse.funding.api.passing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A notice about what is passed on (Weiterleitungsbescheid); each later one changes the one before (Änderungsbescheid). It keeps its figures.
 *
 * @param number counted from 1
 * @param version of the agreement that it follows
 * @param reference file number
 * @param issuedOn its day
 * @param base what was due to the applicant for the agreed time, in euros
 * @param granted what it grants, in euros
 * @param passedOn what had been passed on until then, in euros
 * @param by who issued it
 * @param at when it was entered
 */
public record PassingNotice(
        int number,
        int version,
        String reference,
        LocalDate issuedOn,
        BigDecimal base,
        BigDecimal granted,
        BigDecimal passedOn,
        String by,
        Instant at) {

    /** Most characters of a file number. */
    public static final int REFERENCE_LENGTH = 60;

    /** What it claims back: more was passed on than it grants. */
    public BigDecimal claimedBack() {
        return passedOn.subtract(granted).max(BigDecimal.ZERO);
    }
}
