package org.lotse.cases.api.handover;

import java.util.List;
import org.lotse.cases.api.CaseId;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.tenant.Tenant;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Hands cases of the current scope's tenant to other offices. Any thread that has a scope; every call begins at the gate with
 * {@code cases.hand-over}, and reading the case needs {@code cases.read} besides.
 */
@ProviderType
public interface HandoverService {

    /** To whom a case can be handed over now, in the order of the tenants' directory. */
    List<Tenant> receivers();

    /**
     * Exactly what would go, and whether it may; of documents everything but the files, which never change. Changes nothing.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable; names of fields are those of
     *     {@link PrepareHandover}; or if there is no such case
     */
    HandoverPreview preview(PrepareHandover prepared);

    /**
     * Seals and sends it, and enters it in the register of who received what. Needs {@code cases.releases} besides.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #preview}; beside {@code provision} if it rests on nothing; if
     *     the file was changed since it was previewed; or if it cannot be sent to this receiver
     */
    SentHandover send(SendHandover command);

    /** What was sent out of a case, the latest first. */
    List<SentHandover> of(CaseId caseId);

    /**
     * Takes a package back. What went is erased; the register keeps that it went.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if the receiver has decided already
     */
    void withdraw(PackageId id);
}
