package org.lotse.helpers.api.activity;

/** What speaks against somebody on a shift. For people to decide; nothing of it is refused. */
public enum SignUpWarning {
    /** They are signed up for another shift at the same time. */
    OVERLAP,
    /** It lies outside the times that they named. */
    OUTSIDE_AVAILABILITY,
    /** With this shift, their week has more hours than the limit they named: shifts from Monday to Sunday, and what Patenschaften take in a week. */
    BEYOND_HOURS
}
