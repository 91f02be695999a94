package org.lotse.funding.api.passing;

/** To whom money is passed on. */
public enum ReceiverKind {
    /** A municipality of the district. */
    MUNICIPALITY,
    /** A carrier of the Wohlfahrtspflege. */
    CARRIER
}
