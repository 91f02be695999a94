package org.lotse.cases.api.letter;

/**
 * What a template says; subject and text may hold {@link Placeholder}s in double braces.
 *
 * @param title what it is called in the list
 * @param subject of the letter
 * @param text of the letter, from the salutation to the last line before the signature
 */
public record TemplateData(String title, String subject, String text) {

    /** Most characters of a title. */
    public static final int TITLE_LENGTH = 100;
}
