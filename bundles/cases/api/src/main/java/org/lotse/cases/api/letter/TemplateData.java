package org.lotse.cases.api.letter;

/**
 * What a template says; subject and text may hold {@link Placeholder}s in double braces, and gaps: a question mark in braces, and behind it
 * what the writer of a letter is to put there.
 *
 * @param title what it is called in the list
 * @param subject of the letter
 * @param text of the letter, from the salutation to the last line before the signature
 */
public record TemplateData(String title, String subject, String text) {

    /** Most characters of a title. */
    public static final int TITLE_LENGTH = 100;
}
