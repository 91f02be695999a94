package org.lotse.cases.api.figures;

import java.util.List;

/** A table of figures: what its rows are and what its columns say, in the order in which they are shown. */
public enum FigureKind {
    /** How many cases are at which point. Rows: status, and what was opened and closed in the period. */
    STATUS(Measure.CASES),
    /** When people came to Germany. Rows: years. */
    ENTRY_YEAR(Measure.CASES),
    /** For how long people are, or were, accompanied. Rows: spans of months. */
    LENGTH(Measure.CASES),
    /** Contacts in the period by the way in which they happened. Rows: kinds of contact. */
    CONTACTS(Measure.CONTACTS, Measure.HOURS, Measure.INTERPRETED),
    /** What contacts in the period, and goals, were about; what touches two areas counts in both. Rows: areas of life. */
    AREAS(Measure.CONTACTS, Measure.HOURS, Measure.CASES_WITH_GOAL),
    /** Whether plans are agreed and looked at in time. Rows: where plans stand. */
    PLANS(Measure.CASES),
    /** What changed between the first and the last assessment. Rows: areas of life. */
    CHANGE(Measure.BETTER, Measure.SAME, Measure.WORSE),
    /** Why cases were closed in the period. Rows: reasons. */
    CLOSINGS(Measure.CASES),
    /** What became of each area in the cases closed in the period. Rows: areas of life. */
    OUTCOMES(Measure.TAKEN_OVER, Measure.INDEPENDENT, Measure.NOT_TAKEN_OVER),
    /** How many people are accompanied, with those of their household who have no case of their own. Row: on the last day of the period. */
    PERSONS(Measure.PERSONS);

    /** What a column counts. */
    public enum Measure {
        /** Cases. */
        CASES,
        /** Contacts. */
        CONTACTS,
        /** Hours of contact. */
        HOURS,
        /** Contacts in which somebody interpreted. */
        INTERPRETED,
        /** Cases whose agreed plan has a goal there. */
        CASES_WITH_GOAL,
        /** Cases in which the step is higher than at first. */
        BETTER,
        /** Cases in which it is the same. */
        SAME,
        /** Cases in which it is lower. */
        WORSE,
        /** Cases in which a regular service took over. */
        TAKEN_OVER,
        /** Cases in which the person needs nobody. */
        INDEPENDENT,
        /** Cases in which nobody took over. */
        NOT_TAKEN_OVER,
        /** People. */
        PERSONS
    }

    private final List<Measure> measures;

    FigureKind(Measure... measures) {
        this.measures = List.of(measures);
    }

    /** Whether the rows are the same in every town, also those with nothing in them. */
    public boolean isFixed() {
        return this != ENTRY_YEAR;
    }

    /** What the columns say. */
    public List<Measure> measures() {
        return measures;
    }
}
