package org.lotse.helpers.api.request;

/** Why a Patenschaft ended. */
public enum EndReason {
    /** What it was for is done. */
    DONE,
    /** The person who was helped did not want to go on. */
    CLIENT_STOPPED,
    /** The volunteer did not want to or could not go on. */
    VOLUNTEER_STOPPED,
    /** One of the two has moved away. */
    MOVED_AWAY,
    /** Whoever asked from outside withdrew the request; nobody chooses this. */
    WITHDRAWN
}
