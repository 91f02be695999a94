package org.lotse.liga.api.request;

import java.util.List;
import java.util.Optional;
import org.lotse.platform.api.identity.Colleague;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What municipalities and carriers ask of each other through the current scope's district. Reading needs {@code liga.read}, changing {@code liga.edit}.
 * Any thread that has a scope; every call is one transaction and begins at the gate.
 */
@ProviderType
public interface Requests {

    /**
     * Enters a request that came.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link RequestData} that is not acceptable
     */
    RequestId enter(RequestData request);

    /**
     * Replaces what is written down.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #enter}
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it since {@link ReviseRequest#revision} or it is gone
     */
    void revise(ReviseRequest command);

    /**
     * Adds something to the thread; with {@link AddEntry#state} it stands otherwise from then on, done ones too.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code text} without one, or if nobody writes such entries
     * @throws org.lotse.platform.api.data.ConcurrentChange if it is gone
     */
    void add(AddEntry entry);

    /**
     * Removes a request that was entered by mistake.
     *
     * @param revision the revision that the person saw
     * @throws org.lotse.platform.api.rule.RuleViolation if somebody wrote something in its thread
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #revise}
     */
    void remove(RequestId request, long revision);

    /** The request with this id, or empty if this district has none. */
    Optional<RequestDetails> find(RequestId request);

    /** Members of the district who may see to a request, by name. */
    List<Colleague> colleagues();
}
