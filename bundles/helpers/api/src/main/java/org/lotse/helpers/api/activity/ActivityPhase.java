package org.lotse.helpers.api.activity;

/** Whether something of an activity is still to come. */
public enum ActivityPhase {
    /** A shift that is not cancelled is today or later. */
    COMING,
    /** No shift is to come: all are over or cancelled, or none was planned yet. */
    NOTHING_COMING
}
