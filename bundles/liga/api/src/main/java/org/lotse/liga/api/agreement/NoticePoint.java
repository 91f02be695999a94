package org.lotse.liga.api.agreement;

/** To which days an agreement without an end can be given notice. */
public enum NoticePoint {
    /** To the end of any month. */
    MONTH_END,
    /** To the end of any quarter of the calendar year. */
    QUARTER_END,
    /** To the end of any calendar year. */
    YEAR_END
}
