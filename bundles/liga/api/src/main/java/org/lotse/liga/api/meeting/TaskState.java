package org.lotse.liga.api.meeting;

/** How something that somebody has to do stands today. */
public enum TaskState {
    /** Its day is over and it is not done. */
    OVERDUE,
    /** It is to be done. */
    OPEN,
    /** It is done. */
    DONE
}
