package org.lotse.cases.core.domain.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.importing.RowRemark;

/**
 * What a row says.
 *
 * @param line where it begins in the file
 * @param command what would be said on the case form
 * @param responsible the colleague it names, or null if it names none
 * @param status where the accompaniment stands
 * @param errors why it cannot be taken in; empty if it can
 */
public record ReadRow(
        int line, OpenCase command, @Nullable Responsible responsible, CaseStatus status, List<RowRemark> errors) {}
