package org.lotse.liga.api.meeting;

import java.time.LocalDate;

/**
 * What somebody has to do since a meeting.
 *
 * @param what up to {@value #WHAT_LENGTH} characters
 * @param responsible who does it, up to {@value #RESPONSIBLE_LENGTH} characters: a person or an organisation, with or without an account
 * @param due until when
 */
public record TaskData(String what, String responsible, LocalDate due) {

    /** Greatest length of what it is. */
    public static final int WHAT_LENGTH = 500;

    /** Greatest length of who does it. */
    public static final int RESPONSIBLE_LENGTH = 100;
}
