package org.lotse.cases.api.absence;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * For whom the caller stands in, and what is handed back to the caller who was away. Threads, transactions and refusals as for
 * {@link org.lotse.cases.api.CaseService}.
 */
@ProviderType
public interface Covers {

    /** So many days after its last day what happened in an absence is still handed back. */
    int DAYS_BACK = 92;

    /** No more of each kind is handed back. */
    int MOST = 200;

    /** For whom the caller stands in today or later, by day. Needs {@code cases.edit}. */
    List<StandingIn> mine();

    /**
     * Refuses to stand in, from now on. Needs {@code cases.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it is somebody else who stands in
     * @throws org.lotse.platform.api.data.ConcurrentChange if it is somebody else by now, or nobody
     */
    void refuse(CoverId cover);

    /** What happened in the caller's absences that are over and that they have not looked at, latest first. Needs {@code cases.edit}. */
    List<HandBack> handBacks();

    /**
     * The caller has looked at what happened. Needs {@code cases.edit}. Does nothing if they had before.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it is not the caller who was away
     * @throws org.lotse.platform.api.data.ConcurrentChange if there is no such absence
     */
    void seen(AbsenceId absence);
}
