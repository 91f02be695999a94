package org.lotse.cases.api.release;

import org.lotse.cases.api.CaseId;

/**
 * Command: enter in the register that something was handed on.
 *
 * @param caseId out of whose case
 * @param disclosure what, to whom and when
 */
public record RecordDisclosure(CaseId caseId, DisclosureData disclosure) {}
