package org.lotse.cases.api.support;

import java.util.List;
import org.lotse.cases.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What cases of the current scope's tenant ask of its helper circle. Threads, transactions and refusals as for {@link
 * org.lotse.cases.api.CaseService}. Whether there is a circle that hears is nothing that this knows: a request waits until one does.
 */
@ProviderType
public interface SupportRequests {

    /** No more of a case are shown. */
    int MOST = 200;

    /**
     * Asks; {@link org.lotse.cases.api.event.SupportRequested} tells whoever looks for helpers. Needs {@code cases.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable; if the case is closed, or if there is
     *     no such case
     */
    SupportId request(RequestSupport command);

    /**
     * Takes a request back that is not over, also when the circle has found somebody and when the case is closed: the person may change
     * their mind at any time. {@link org.lotse.cases.api.event.SupportWithdrawn} tells. Needs {@code cases.edit}.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if there is no such request, if it has changed since it was seen, or if it is over
     */
    void withdraw(WithdrawSupport command);

    /** The requests of a case, the latest first; at most {@link #MOST}. Needs {@code cases.read}. */
    List<SupportEntry> of(CaseId caseId);
}
