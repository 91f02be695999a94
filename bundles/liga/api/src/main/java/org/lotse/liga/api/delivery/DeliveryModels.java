package org.lotse.liga.api.delivery;

import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.Ags;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The delivery models of the municipalities of the current scope's district. Reading needs {@code liga.read}, changing {@code liga.edit}. Any thread that
 * has a scope; every call is one transaction and begins at the gate.
 */
@ProviderType
public interface DeliveryModels {

    /** Every municipality that the platform knows, by name, as it is today. */
    List<DeliveryRow> today();

    /** The models of a municipality, or empty if the platform knows none with this key. */
    Optional<MunicipalityDelivery> find(Ags municipality);

    /**
     * Writes them down anew.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code steps} if two begin on one day, or if the municipality is unknown
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed them since {@link ReplaceDelivery#revision}
     */
    void replace(ReplaceDelivery command);
}
