package org.lotse.helpers.api.activity;

/** What came of signing up. */
public enum SignUpState {
    /** There was a place. */
    PLACED,
    /** All places are taken: waits in line and moves up by itself. */
    WAITING
}
