package org.lotse.funding.api.staff;

/** What may be remarkable about an employment. */
public enum StaffNoticeKind {
    /** Somebody else fills the same post on the same days; together they fit in. */
    POST_SHARED,
    /** The same name stands in another post on the same days, together with more than a whole post. */
    PERSON_BEYOND_WHOLE,
    /** The person has learnt less than the post is funded for: the lower rate counts. */
    LOWER_RATE,
    /** Cost is entered for days outside the employment. */
    COST_OUTSIDE
}
