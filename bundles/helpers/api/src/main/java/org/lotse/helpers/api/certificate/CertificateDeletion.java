package org.lotse.helpers.api.certificate;

import java.time.LocalDate;

/**
 * An entry in the log of deletions. It says nothing about anybody.
 *
 * @param on the day
 * @param reason why
 * @param count of how many volunteers the facts were deleted, at least one
 */
public record CertificateDeletion(LocalDate on, DeletionReason reason, long count) {}
