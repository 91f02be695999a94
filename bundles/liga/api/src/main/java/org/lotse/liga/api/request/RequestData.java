package org.lotse.liga.api.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.platform.api.access.UserId;

/**
 * What is written down about a request.
 *
 * @param kind what is asked for
 * @param asker who asks
 * @param municipality which municipality asks or is meant
 * @param carrier which carrier asks or is meant; null only if the municipality asks
 * @param askedBy the person who asked, up to {@value #NAME_LENGTH} characters
 * @param channel how it came
 * @param receivedOn when it came, not later than today
 * @param subject up to {@value #SUBJECT_LENGTH} characters
 * @param text up to {@value #TEXT_LENGTH} characters
 * @param due until when it is to be done, not before it came
 * @param responsible who sees to it: a member of the district who may change things here, or null
 */
public record RequestData(
        RequestKind kind,
        Asker asker,
        Ags municipality,
        @Nullable CarrierId carrier,
        String askedBy,
        Channel channel,
        LocalDate receivedOn,
        String subject,
        String text,
        LocalDate due,
        @Nullable UserId responsible) {

    /** Greatest length of a name. */
    public static final int NAME_LENGTH = 100;

    /** Greatest length of the subject. */
    public static final int SUBJECT_LENGTH = 150;

    /** Greatest length of the text, and of each entry of the thread. */
    public static final int TEXT_LENGTH = 2_000;
}
