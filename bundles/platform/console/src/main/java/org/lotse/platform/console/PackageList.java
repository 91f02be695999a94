package org.lotse.platform.console;

import java.util.Locale;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.lotse.platform.api.exchange.PackageFilter;
import org.lotse.platform.api.exchange.PackageTraffic;
import org.lotse.platform.api.tenant.Tenant;

/** Which packages went out of a tenant and came in, and what became of them; never what is in them. */
@Service
@Command(
        scope = "lotse",
        name = "package-list",
        description = "Lists the packages that a tenant sent and received, without content")
public final class PackageList extends TenantCommand {

    @Reference
    private PackageTraffic traffic;

    @Override
    Listing answer(Tenant tenant) {
        var listing = new Listing("way", "other", "kind", "sent", "state", "since", "person", "package");
        traffic.export(
                PackageFilter.ALL,
                line -> listing.row(
                        line.way().name().toLowerCase(Locale.ROOT),
                        line.other().value(),
                        line.kind().value(),
                        line.sentAt().toString(),
                        line.state().name().toLowerCase(Locale.ROOT),
                        line.since().toString(),
                        Optional.ofNullable(line.person()).orElse(""),
                        line.id().toString()));
        return listing;
    }
}
