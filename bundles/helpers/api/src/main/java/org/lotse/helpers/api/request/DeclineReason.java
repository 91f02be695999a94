package org.lotse.helpers.api.request;

/** Why a request is declined. */
public enum DeclineReason {
    /** Nobody was found who could. */
    NOBODY_FOUND,
    /** Needs somebody who does it as a profession, an interpreter under oath for example. */
    NOT_FOR_VOLUNTEERS,
    /** The help is not needed any more. */
    NOT_NEEDED,
    /** It was asked twice. */
    TWICE
}
