package org.lotse.helpers.api.certificate;

import java.time.LocalDate;

/**
 * The three facts of § 72a (5) SGB VIII. A fourth must never be added: no number, no copy, no remark.
 *
 * @param inspectedOn the day on which it was inspected
 * @param issuedOn the day on which it was issued
 * @param relevantConviction whether it says that they were finally convicted of an offence named in § 72a (1) sentence 1 SGB VIII
 */
public record CertificateFacts(LocalDate inspectedOn, LocalDate issuedOn, boolean relevantConviction) {}
