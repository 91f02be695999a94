package org.lotse.helpers.api.message;

import java.util.List;

/** Why a message was written. */
public enum MessageKind {
    /** Somebody wrote it. */
    WRITTEN,
    /** A shift does not take place; to everybody who is signed up. */
    SHIFT_CANCELLED,
    /** Somebody moved up from the waiting list; to them. */
    MOVED_UP,
    /** A shift is tomorrow; to everybody who has a place. */
    REMINDER;

    /** Those that go out by themselves where they are switched on. */
    public static List<MessageKind> automatic() {
        return List.of(SHIFT_CANCELLED, MOVED_UP, REMINDER);
    }

    /** Whether it goes out by itself. */
    public boolean isAutomatic() {
        return this != WRITTEN;
    }
}
