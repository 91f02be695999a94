package org.lotse.helpers.api;

/** What the list of volunteers can be sorted by. */
public enum VolunteerSort {
    /** Name, family name first, in German order. */
    NAME,
    /** How far they have come. */
    STATUS,
    /** First day as a volunteer; not known yet counts as latest. */
    SINCE
}
