package org.lotse.cases.api.dispute;

import java.util.List;
import org.lotse.cases.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What people in the current scope's tenant dispute of what is kept about them. Threads, transactions and refusals as for
 * {@link org.lotse.cases.api.CaseService}. The right does not end with the accompaniment: also what a closed case holds is marked and
 * settled.
 */
@ProviderType
public interface Disputes {

    /** No more of a case are shown. */
    int MOST = 200;

    /**
     * Marks a datum: from now on {@link org.lotse.cases.api.CaseDetails#disputed()} says so, and so do lists, exports, prints and
     * packages. Needs {@code cases.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable; beside {@code datum} if it is marked
     *     already; or if there is no such case
     */
    DisputeId mark(MarkDisputed command);

    /**
     * Settles a dispute. Whether the datum is right is nothing that this corrects: that is done where it stands. Needs {@code
     * cases.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable
     * @throws org.lotse.platform.api.data.ConcurrentChange if there is no such dispute, or if it is settled already
     */
    void settle(SettleDispute command);

    /** The disputes of a case, open ones first, the latest first among them; at most {@link #MOST}. Needs {@code cases.read}. */
    List<DisputeEntry> of(CaseId caseId);
}
