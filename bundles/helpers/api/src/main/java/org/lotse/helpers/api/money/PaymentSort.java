package org.lotse.helpers.api.money;

/** What the list of payments can be sorted by. */
public enum PaymentSort {
    /** When it is to be paid or was. */
    PAY_ON,
    /** Who receives it. */
    NAME
}
