package org.lotse.liga.api.agreement;

/**
 * Replaces what is written down about an agreement. With whom it is stays.
 *
 * @param id the agreement
 * @param revision the revision that the person saw
 * @param data everything that is to be written down now
 */
public record ReviseAgreement(AgreementId id, long revision, AgreementData data) {}
