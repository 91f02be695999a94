package org.lotse.funding.api.passing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice about what is granted now.
 *
 * @param id about which agreement
 * @param revision as the person saw it
 * @param reference file number
 * @param issuedOn its day
 */
public record IssueNotice(
        PassingId id,
        long revision,
        String reference,
        @Nullable LocalDate issuedOn) {}
