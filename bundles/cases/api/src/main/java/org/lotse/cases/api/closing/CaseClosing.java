package org.lotse.cases.api.closing;

import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Transition to regular services, closing and reopening of the cases of the current scope's tenant. Called in a scope, on any thread;
 * every call is a transaction of its own and begins at the gate, so {@link org.lotse.platform.api.access.AccessDenied} comes before
 * anything else. Every other service of the module refuses to change what is closed.
 */
@ProviderType
public interface CaseClosing {

    /** How the end of a case stands, or empty if this tenant has no such case. Needs {@code cases.read}. */
    Optional<EndOfCare> find(CaseId caseId);

    /**
     * Writes down what becomes of an area; an open case is in transition from then on. Needs {@code cases.close}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable; names of fields are those of
     *     {@link AreaTransition}; or if the case is closed
     * @throws org.lotse.platform.api.data.ConcurrentChange if it was changed since, or the case is gone
     */
    void set(SetTransition command);

    /**
     * Closes a case. Needs {@code cases.close}. Tells of it by {@link org.lotse.cases.api.event.CaseClosed}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if an area that was touched has no outcome, or beside the field that is not
     *     acceptable; or if it is closed already
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #set}
     */
    void close(CloseCase command);

    /**
     * Takes a closed case up again; it is in transition then. Needs {@code cases.close}. Tells of it by
     * {@link org.lotse.cases.api.event.CaseReopened}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code reason}, or if it is not closed
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #set}
     */
    void reopen(ReopenCase command);
}
