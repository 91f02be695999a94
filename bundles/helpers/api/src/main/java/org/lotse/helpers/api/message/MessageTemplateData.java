package org.lotse.helpers.api.message;

/**
 * A text that is written once and sent often.
 *
 * @param title what it is called among those who write; each once
 * @param subject as in {@link MessageDraft}
 * @param text as in {@link MessageDraft}
 */
public record MessageTemplateData(String title, String subject, String text) {

    /** Greatest length of a title. */
    public static final int TITLE_LENGTH = 100;
}
