package org.lotse.liga.api.request;

/** What an entry of the thread tells. */
public enum EntryKind {
    /** What was answered to whoever asked; goes to the other end of a request that is shared, and stands there as {@link #REPLY}. */
    ANSWER,
    /** What came from outside. */
    REPLY,
    /** Something for colleagues. */
    NOTE,
    /** Since when it stands otherwise; the text is the {@link RequestState}. */
    STATE,
    /** Until when it is to be done by now; the text is the day, as in ISO 8601. */
    DUE,
    /** Who sees to it by now; the text is the name, or empty for nobody. */
    RESPONSIBLE,
    /** It was sent to its municipality; without a text. */
    SHARED;

    /** Whether people write it; the others are made by what they do. */
    public boolean isWritten() {
        return this == ANSWER || this == REPLY || this == NOTE;
    }
}
