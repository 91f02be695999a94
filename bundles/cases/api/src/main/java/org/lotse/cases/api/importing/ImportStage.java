package org.lotse.cases.api.importing;

/** How far a list is that somebody brought. */
public enum ImportStage {
    /** It was read; somebody says what its columns mean. */
    RECEIVED,
    /** It is being checked; nothing changes. */
    CHECKING,
    /** It was checked: the report is there. */
    CHECKED,
    /** It is being taken in; nobody sees anything of it before it is complete. */
    TAKING_IN,
    /** All of it was taken in. */
    TAKEN_IN,
    /** Nothing was taken in: something failed that is not the list's fault. */
    FAILED;

    /** Whether somebody is at work on it. */
    public boolean isRunning() {
        return this == CHECKING || this == TAKING_IN;
    }
}
