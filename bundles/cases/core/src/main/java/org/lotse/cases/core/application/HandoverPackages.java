package org.lotse.cases.core.application;

import java.util.EnumSet;
import java.util.Set;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.handover.PrepareHandover;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PackageKind;
import org.lotse.platform.api.exchange.PackageRights;
import org.lotse.platform.api.tenant.TenantKind;
import org.osgi.service.component.annotations.Component;

/** Cases that go from office to office, and people who leave the district's shared accommodation. Only municipalities receive. */
@Component
public final class HandoverPackages implements PackageKind {

    /** The name under which they go. */
    public static final KindId KIND = new KindId("cases.hand-over");

    @Override
    public KindId id() {
        return KIND;
    }

    @Override
    public int version() {
        return 4;
    }

    /** Whoever merges cases sees that one is on its way, and nothing of the package. */
    @Override
    public PackageRights rights() {
        return new PackageRights(CasesPermissions.HAND_OVER, CasesPermissions.MERGE, CasesPermissions.TAKE_OVER);
    }

    /** Files take a third more room as text; what else a package tells has as much as packages have anyhow. */
    @Override
    public int longest() {
        return Math.toIntExact(PrepareHandover.MOST_BYTES * 4 / 3) + PackageKind.super.longest();
    }

    @Override
    public Set<TenantKind> senders() {
        return EnumSet.allOf(TenantKind.class);
    }
}
