package org.lotse.cases.api.figures;

import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;

/**
 * A case behind a figure of a colleague.
 *
 * @param id which case
 * @param number its pseudonymous number
 * @param times how often it counts: a case with three contacts counts three times among contacts
 */
public record CountedOfColleague(CaseId id, CaseNumber number, long times) {}
