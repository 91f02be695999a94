package org.lotse.platform.api.attachment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known about an attachment to find it again.
 *
 * @param title what it is called here
 * @param dated the day that stands on it, or null if there is none
 * @param note what else there is to know, or null
 */
public record AttachmentData(
        String title, @Nullable LocalDate dated, @Nullable String note) {

    /** Most characters of a title. */
    public static final int TITLE_LENGTH = 200;

    /** Most characters of a note. */
    public static final int NOTE_LENGTH = 1000;
}
