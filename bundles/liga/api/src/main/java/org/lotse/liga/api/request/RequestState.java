package org.lotse.liga.api.request;

/** How far a request has come. */
public enum RequestState {
    /** Nobody began yet. */
    NEW,
    /** Somebody is at it. */
    IN_PROGRESS,
    /** Somebody else has to answer. */
    WAITING,
    /** It is done. */
    DONE
}
