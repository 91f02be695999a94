package org.lotse.liga.api.agreement;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Agreements between the current scope's district and its carriers. Reading needs {@code liga.read}, changing {@code liga.edit}. Any thread that has a
 * scope; every call is one transaction and begins at the gate.
 */
@ProviderType
public interface Agreements {

    /** Most agreements of a district. */
    int MOST = 500;

    /**
     * Writes down an agreement.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link AgreementData} or {@link AgreementTerm} that is not acceptable
     */
    AgreementId conclude(AgreementData agreement);

    /**
     * Replaces what is written down.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #conclude}, or beside {@code carrier} if that is another one
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it since {@link ReviseAgreement#revision} or it is gone
     */
    void revise(ReviseAgreement command);

    /**
     * Removes an agreement that was written down by mistake.
     *
     * @param revision the revision that the person saw
     * @throws org.lotse.platform.api.rule.RuleViolation if it has posts or claims
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #revise}
     */
    void remove(AgreementId agreement, long revision);

    /** The agreement with this id, or empty if this district has none. */
    Optional<AgreementDetails> find(AgreementId agreement);

    /** All agreements: those about which something has to be decided first, by the day until when; then the others, the latest first. */
    List<AgreementSummary> all();
}
