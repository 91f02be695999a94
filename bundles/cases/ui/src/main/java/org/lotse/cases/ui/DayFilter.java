package org.lotse.cases.ui;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.DueKind;

/** What somebody wants to see of their day; stands in the address in lower case. */
public enum DayFilter {
    ALL(EnumSet.allOf(DueKind.class)),
    TASKS(EnumSet.of(DueKind.TASK)),
    APPOINTMENTS(EnumSet.of(DueKind.APPOINTMENT)),
    REVIEWS(EnumSet.of(DueKind.REVIEW)),
    DEADLINES(EnumSet.of(DueKind.CARE_PERIOD, DueKind.RESIDENCE_TITLE)),
    PACKAGES(EnumSet.of(DueKind.PACKAGE, DueKind.HANDOVER_REQUEST, DueKind.SUPPORT)),
    /** What is due in the place of colleagues who are away. */
    COVER(EnumSet.allOf(DueKind.class)),
    /** What others are to do: nothing of one's own day. */
    GIVEN_AWAY(EnumSet.noneOf(DueKind.class));

    private final Set<DueKind> kinds;

    DayFilter(Set<DueKind> kinds) {
        this.kinds = kinds;
    }

    /** Whether the filter lets it through. */
    public boolean takes(Due due) {
        return kinds.contains(due.kind()) && (this != COVER || due.absent() != null);
    }

    /** As it stands in the address; all stands there as nothing. */
    public String inAddress() {
        return this == ALL ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What stands in an address was typed by somebody: all, if it is none. */
    public static DayFilter of(String typed) {
        return Arrays.stream(values())
                .filter(filter -> filter.inAddress().equals(typed))
                .findFirst()
                .orElse(ALL);
    }
}
