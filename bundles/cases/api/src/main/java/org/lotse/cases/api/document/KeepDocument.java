package org.lotse.cases.api.document;

import org.lotse.cases.api.CaseId;

/**
 * Command: keep a file with a case. The file itself comes beside the command.
 *
 * @param caseId of which case
 * @param document what there is to know about it
 * @param fileName as whoever brings the file calls it; a path before it is left aside
 */
public record KeepDocument(CaseId caseId, DocumentData document, String fileName) {}
