package org.lotse.cases.core.domain.merge;

import java.util.List;
import org.lotse.cases.api.CaseId;

/** What remains of merged cases in the current tenant. Inside a transaction only. */
public interface MergedCases {

    /** Another one. */
    void add(MergedCase gone);

    /** Those that were merged into this case, the latest first. */
    List<MergedCase> into(CaseId stays);
}
