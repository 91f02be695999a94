package org.lotse.cases.api.preparation;

import java.util.List;
import org.lotse.cases.api.handover.HandoverPreview;
import org.lotse.platform.api.tenant.Tenant;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Sends what was prepared. Any thread that has a scope; every call begins at the gate with {@code cases.prepare}, and needs {@code
 * cases.hand-over} besides.
 */
@ProviderType
public interface PreparedHandovers {

    /** To whom can be sent now, in the order of the tenants' directory. */
    List<Tenant> receivers();

    /**
     * Exactly what would go, and whether it may. Changes nothing.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code receiver} if none is chosen; or if there is none such
     */
    HandoverPreview preview(PreparationId id);

    /**
     * Seals and sends it.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code provision} if it rests on nothing; if it was changed since it was
     *     previewed or is under way; or if it cannot be sent to this receiver
     */
    void send(SendPreparation command);

    /**
     * Takes the package back; it can be changed and sent anew.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if the receiver has decided already
     */
    void withdraw(PreparationId id);
}
