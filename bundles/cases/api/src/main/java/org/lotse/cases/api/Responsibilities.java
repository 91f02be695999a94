package org.lotse.cases.api;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who answers for which cases of the current scope's tenant. Threads, transactions and refusals as for {@link CaseService}.
 */
@ProviderType
public interface Responsibilities {

    /** Who answers for this case and who did, or empty if this tenant has no such case. Needs {@code cases.read}. */
    Optional<Responsibility> find(CaseId id);

    /**
     * Gives a case to a colleague. Needs {@code cases.assign}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable
     * @throws org.lotse.platform.api.data.ConcurrentChange if somebody else answers for it than {@link AssignCase#seen}
     */
    void assign(AssignCase command);

    /** To whom a case can be given: whoever may change case files, by name. Needs {@code cases.assign}. */
    List<Responsible> candidates();

    /** Teams that are named in some case, by name. Needs {@code cases.assign}. */
    List<String> teams();

    /** How much everybody has to do. Needs {@code cases.assign}. */
    Caseloads caseloads();

    /**
     * Sets the care ratio that the tenant strives for. Needs {@code cases.assign}.
     *
     * @param target cases in care for one full post, {@link Caseloads#LEAST} to {@link Caseloads#MOST}
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code target}
     */
    void strive(int target);
}
