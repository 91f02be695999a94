package org.lotse.helpers.api.message;

/** What became of a message for one of those it was for. */
public enum DeliveryState {
    /** It is to be sent; it may have been tried already. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** It could not be sent and is not tried again by itself. */
    FAILED,
    /** It was not to be sent to them: they have no address, do not want mail, or have left. */
    NOT_SENT
}
