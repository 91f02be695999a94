package org.lotse.cases.core.domain;

import java.util.List;
import org.lotse.cases.api.CaseId;

/** Every time a case of the current tenant went from one colleague to another. Inside a transaction only. */
public interface Handovers {

    /** Takes in what happened. */
    void add(Handover handover);

    /** All of one case, latest first. */
    List<Handover> of(CaseId caseId);

    /** The teams that are named in some case, by name. */
    List<String> teams();
}
