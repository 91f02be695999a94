package org.lotse.cases.api.preparation;

/**
 * Command: send what was previewed.
 *
 * @param id what
 * @param fingerprint {@link org.lotse.cases.api.handover.HandoverPreview#fingerprint}
 */
public record SendPreparation(PreparationId id, String fingerprint) {}
