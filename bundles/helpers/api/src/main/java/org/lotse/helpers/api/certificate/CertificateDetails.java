package org.lotse.helpers.api.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a certificate, and until when.
 *
 * @param facts the three facts
 * @param dueOn the day from which a new one has to be shown
 * @param deleteOn the day on which the facts are deleted, or null while they are needed
 */
public record CertificateDetails(
        CertificateFacts facts, LocalDate dueOn, @Nullable LocalDate deleteOn) {}
