package org.lotse.helpers.api.message;

/** Why a message did not go out to somebody, or not yet. */
public enum DeliveryReason {
    /** No e-mail address is known. */
    NO_ADDRESS,
    /** They do not want mail but about shifts they are signed up for. */
    OPTED_OUT,
    /** They have left. */
    LEFT,
    /** This installation has no mail server. */
    NOT_SET_UP,
    /** The mail server takes nothing for this address. */
    ADDRESS_REFUSED,
    /** The mail server does not take this message. */
    MAIL_REFUSED,
    /** The mail server asked to try later. */
    POSTPONED,
    /** The mail server did not answer. */
    UNREACHABLE,
    /** The mail server did not let this installation in. */
    NOT_LET_IN,
    /** Its time was over before it could be sent. */
    TOO_LATE
}
