package org.lotse.cases.api.handover;

import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;

/**
 * A case that was opened with what a package held.
 *
 * @param id its identity
 * @param number its number here
 */
public record TakenOver(CaseId id, CaseNumber number) {}
