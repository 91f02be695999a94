package org.lotse.platform.api.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.platform.api.tenant.Tenant;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reports of the current scope's tenant to its district. Any thread that has a scope. Every call begins at the gate with the kind's
 * {@link ReportKind#send}; a kind that is not there is refused like one that is not permitted.
 */
@ProviderType
public interface OutgoingReports {

    /** The district that such a report goes to; empty if this tenant has none that is active. */
    Optional<Tenant> receiver(KindId kind);

    /**
     * Seals and sends. Part of the running {@link org.lotse.platform.api.data.Transactions#write}: if that is rolled back, nothing was sent;
     * if it is committed, the district gets it once, as soon as it has the module on, even if the machine stops meanwhile. Both ends'
     * audit trails tell of it, without the figures.
     *
     * @param figures what is reported, at least one figure; keys that the kind does not know are a mistake of the module
     * @return the version, counted for the kind and the period
     * @throws org.lotse.platform.api.rule.RuleViolation if there is no district, or if somebody else sent one at the same moment
     * @throws IllegalArgumentException if there is no figure, or one that the kind does not know
     * @throws IllegalStateException outside a write transaction of the tenant
     */
    int send(KindId kind, ReportPeriod period, Map<FigureKey, Long> figures);

    /** All that was sent of this kind, the latest period first, and of each period the latest version; at most {@link OutgoingPackages#MOST}. */
    List<Report> list(KindId kind);
}
