package org.lotse.cases.api.closing;

import org.lotse.cases.api.CaseId;

/**
 * Command: write down what becomes of an area, in place of what was written about it before.
 *
 * @param caseId whose case
 * @param revision the revision that was seen
 * @param transition what becomes of the area
 */
public record SetTransition(CaseId caseId, int revision, AreaTransition transition) {}
