package org.lotse.liga.core.domain.training;

/** Whether somebody in line has a place. */
public enum EntryState {
    /** They have. */
    PLACED,
    /** They wait for one. */
    WAITING
}
