package org.lotse.platform.api.exchange;

import java.util.List;
import org.lotse.platform.api.tenant.Tenant;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reports of municipalities to the current scope's tenant, their district. Any thread that has a scope. Every call begins at the gate with
 * the kind's {@link ReportKind#receive} or one of {@link ReportKind#alsoReceive}; a kind that is not there is refused like one that is not permitted.
 */
@ProviderType
public interface IncomingReports {

    /** Who could report: active municipalities of this district whose module is on, by name. */
    List<Tenant> senders(KindId kind);

    /** The periods about which something has come, the latest first. */
    List<ReportPeriod> periods(KindId kind);

    /** All that has come about a period: of each municipality the latest version first, which is the one that counts. */
    List<Report> list(KindId kind, ReportPeriod period);
}
