package org.lotse.cases.api.asking;

import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.Responsible;

/**
 * The running case that a request means.
 *
 * @param id identity
 * @param name family name first, then the number
 * @param responsible who answers for it
 */
public record RequestedCase(CaseId id, String name, Responsible responsible) {}
