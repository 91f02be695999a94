package org.lotse.cases.api.handover;

/**
 * Command: send what was previewed.
 *
 * @param prepared what, to whom, and what permits it
 * @param fingerprint {@link HandoverPreview#fingerprint}
 * @param content what it is, in a few words, for the register of who received what
 */
public record SendHandover(PrepareHandover prepared, String fingerprint, String content) {}
