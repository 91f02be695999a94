package org.lotse.cases.api.letter;

/**
 * A template as it is listed.
 *
 * @param id identity
 * @param version goes back in {@link ReviseTemplate}
 * @param template what it says
 * @param archived whether letters begin with it no more
 */
public record TemplateEntry(TemplateId id, int version, TemplateData template, boolean archived) {}
