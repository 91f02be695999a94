package org.lotse.cases.ui;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.lotse.cases.api.timeline.TimelineKind;

/** What somebody wants to see of a case's course; stands in the address in lower case. */
public enum TimelineFilter {
    ALL(EnumSet.noneOf(TimelineKind.class)),
    CONTACTS(EnumSet.of(TimelineKind.CONTACT, TimelineKind.APPOINTMENT, TimelineKind.TASK)),
    PLANNING(EnumSet.of(TimelineKind.ASSESSMENT, TimelineKind.PLAN_AGREED, TimelineKind.PLAN_REVIEWED)),
    PAPERS(EnumSet.of(TimelineKind.DOCUMENT_KEPT, TimelineKind.DOCUMENT_REMOVED)),
    RELEASES(EnumSet.of(TimelineKind.RELEASE_GIVEN, TimelineKind.RELEASE_REVOKED, TimelineKind.DISCLOSED)),
    SUPPORT(EnumSet.of(TimelineKind.SUPPORT_REQUESTED, TimelineKind.SUPPORT_ANSWERED)),
    DWELLING(EnumSet.of(TimelineKind.MOVED_IN, TimelineKind.MOVED_OUT)),
    CARE(EnumSet.of(
            TimelineKind.OPENED,
            TimelineKind.ASSIGNED,
            TimelineKind.EXTENSION_ASKED,
            TimelineKind.EXTENSION_GRANTED,
            TimelineKind.EXTENSION_REFUSED,
            TimelineKind.DISPUTED,
            TimelineKind.DISPUTE_SETTLED,
            TimelineKind.MERGED,
            TimelineKind.TAKEN_OVER,
            TimelineKind.CLOSED,
            TimelineKind.REOPENED));

    private final Set<TimelineKind> kinds;

    TimelineFilter(Set<TimelineKind> kinds) {
        this.kinds = kinds;
    }

    /** What is asked for; nothing means everything. */
    public Set<TimelineKind> kinds() {
        return kinds;
    }

    /** As it stands in the address; all stands there as nothing. */
    public String inAddress() {
        return this == ALL ? "" : name().toLowerCase(Locale.ROOT);
    }

    /** What stands in an address was typed by somebody: all, if it is none. */
    public static TimelineFilter of(String typed) {
        return Arrays.stream(values())
                .filter(filter -> filter.inAddress().equals(typed))
                .findFirst()
                .orElse(ALL);
    }
}
