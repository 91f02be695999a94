package org.lotse.cases.api;

/**
 * Command: grant or refuse an extension that somebody else asked for.
 *
 * @param id which one
 * @param version the version that the person saw
 * @param granted whether the period is extended
 * @param reason why, or why not, up to {@link Extension#REASON_LENGTH} characters
 */
public record DecideExtension(ExtensionId id, int version, boolean granted, String reason) {}
