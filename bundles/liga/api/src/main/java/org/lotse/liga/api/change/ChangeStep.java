package org.lotse.liga.api.change;

/** What a person sees to before the day, in this order. Announcing and carrying out are acts of their own. */
public enum ChangeStep {
    /** Every running case has a destination. */
    CASES,
    /** Agreements for the municipality end or are changed. */
    AGREEMENTS,
    /** Posts for it are freed, moved or newly made. */
    POSTS,
    /** Memberships of staff in the municipality's tenant end or begin with the day. */
    MEMBERSHIPS
}
