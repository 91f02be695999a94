package org.lotse.cases.api.letter;

/**
 * Command: change a template, put it into the archive or take it out. Letters that were written stay as they are.
 *
 * @param id which template
 * @param version the version that was seen
 * @param template what it says from now on
 * @param archived whether letters begin with it no more
 */
public record ReviseTemplate(TemplateId id, int version, TemplateData template, boolean archived) {}
