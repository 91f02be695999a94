package org.lotse.cases.api.asking;

import java.util.List;
import org.lotse.cases.api.CaseId;
import org.lotse.platform.api.exchange.PackageId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Requests of other bodies for the hand-over of cases of this one (ADR 83). Needs {@code cases.hand-over}. A request is granted by sending the case to whoever asked:
 * {@link org.lotse.cases.api.handover.HandoverService#send}. Any thread that has a scope.
 */
@ProviderType
public interface RequestedHandovers {

    /** What waits for an answer, the earliest first. One whose seal is broken is left out and waits among the packages of the administrator. */
    List<RequestedHandover> open();

    /** What waits for an answer about one case. */
    List<RequestedHandover> of(CaseId caseId);

    /** What was answered or taken back, the latest first. */
    List<SettledRequest> settled();

    /**
     * Declines.
     *
     * @param reason what whoever asked is told, at most {@value org.lotse.platform.api.exchange.IncomingPackages#REASON_LENGTH} characters
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code reason} if it is missing; if the request is not open any more
     */
    void decline(PackageId id, String reason);
}
