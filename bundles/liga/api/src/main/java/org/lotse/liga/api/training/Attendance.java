package org.lotse.liga.api.training;

/** Whether somebody with a place was there. */
public enum Attendance {
    /** They were. */
    ATTENDED,
    /** They were not, and had said so. */
    EXCUSED,
    /** They were not. */
    ABSENT
}
