package org.lotse.cases.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where the people in the cases of the current scope's tenant live and lived. Any thread that has a scope; every call is one
 * transaction and begins at the gate.
 */
@ProviderType
public interface DwellingHistory {

    /** The most dwellings that are kept of one person. */
    int MOST = 50;

    /** Every dwelling of the person in a case, the present one first, then the latest. Needs {@code cases.read}. */
    List<DwellingEntry> of(CaseId caseId);

    /**
     * Enters a dwelling. Needs {@code cases.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable, or if the case is gone
     */
    DwellingId enter(EnterDwelling command);

    /**
     * Corrects a dwelling. Needs {@code cases.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #enter}
     * @throws org.lotse.platform.api.data.ConcurrentChange if somebody else changed or removed it meanwhile
     */
    void revise(ReviseDwelling command);

    /**
     * Removes a dwelling for good. Needs {@code cases.edit}.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if somebody else changed it meanwhile
     */
    void remove(RemoveDwelling command);
}
