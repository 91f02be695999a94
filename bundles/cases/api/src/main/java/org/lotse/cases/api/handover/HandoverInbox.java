package org.lotse.cases.api.handover;

import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.platform.api.exchange.PackageId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Cases that other offices hand to the current scope's tenant. Any thread that has a scope; every call begins at the gate with
 * {@code cases.take-over}, unless it says otherwise.
 */
@ProviderType
public interface HandoverInbox {

    /** Every package that has come: what waits for a decision first, then the latest. */
    List<ArrivedHandover> list();

    /** One of them, or empty if none such has come. */
    Optional<ArrivedHandover> find(PackageId id);

    /**
     * What is needed for deciding.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it was decided or taken back, or if its seal is broken
     */
    HandoverCover cover(PackageId id);

    /**
     * Opens a case with what the package holds, whose responsible person is the caller. Needs {@code cases.open}, {@code cases.edit}
     * and {@code cases.contacts} as well, and {@code cases.documents} if there are any in it. Consent to keeping data is asked for anew.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it was decided or taken back, or if its seal is broken
     */
    TakenOver accept(PackageId id);

    /**
     * Rejects; what was in the package is erased.
     *
     * @param reason what the sender is told
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code reason}, or as for {@link #accept}
     */
    void reject(PackageId id, String reason);

    /** Where a case came from, if it was handed over. Needs {@code cases.read} only. */
    Optional<CaseOrigin> origin(CaseId caseId);
}
