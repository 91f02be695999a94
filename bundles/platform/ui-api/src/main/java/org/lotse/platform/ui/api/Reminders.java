package org.lotse.platform.ui.api;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What begins soon and a person who is signed in should not miss. Published as a service with {@link RemindersPlace} beside it. The shell
 * asks several times a minute, in every open tab, and shows what it is told {@value #MINUTES} minutes before it begins.
 */
@ConsumerType
public interface Reminders {

    /** How long before something begins people are reminded, here and by their calendar programs. */
    int MINUTES = 30;

    /**
     * What begins in this stretch of time for the person of the current scope; mostly nothing. On the UI thread, in the tab's language.
     *
     * @param after not included
     * @param upTo included
     */
    List<Reminder> beginning(Instant after, Instant upTo);

    /**
     * A line of which somebody else may catch sight, who sits beside: without names.
     *
     * @param text what begins and when, translated
     * @param path of the view that tells more, as in {@link ViewLink}
     */
    record Reminder(String text, String path) {}
}
