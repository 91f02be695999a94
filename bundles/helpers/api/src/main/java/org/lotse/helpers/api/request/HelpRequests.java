package org.lotse.helpers.api.request;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Enters, revises and decides on requests for help of the current scope's municipality. Any thread that has a scope; every call is one
 * transaction and begins at the gate, so {@link org.lotse.platform.api.access.AccessDenied} comes before anything else. Every change of state
 * publishes {@link org.lotse.helpers.api.event.HelpRequestAnswered}.
 */
@ProviderType
public interface HelpRequests {

    /**
     * Enters a request by hand. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link HelpRequestData} that is not acceptable; a circle
     *     that is closed or unknown is none
     */
    HelpRequestId enter(HelpRequestData request);

    /**
     * Replaces what is written down about a request. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #enter}, or if the request is over
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it since {@link ReviseHelpRequest#revision} or it is gone
     */
    void revise(ReviseHelpRequest command);

    /**
     * From now on somebody looks for a volunteer. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if the request is not open
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #revise}
     */
    void takeUp(TakeUpHelpRequest command);

    /**
     * Declines a request that is open or taken up. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if a volunteer helps already or the request is over
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #revise}
     */
    void decline(DeclineHelpRequest command);

    /** The request with this id, or empty if this municipality has none. Needs {@code helpers.read}. */
    Optional<HelpRequestDetails> find(HelpRequestId id);
}
