package org.lotse.platform.console;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.lotse.platform.api.tenant.TenantId;

/** Says whether an audit trail is whole; fails if it is not, so that a script notices. */
@Service
@Command(scope = "lotse", name = "audit-verify", description = "Says whether an audit trail is as it was written")
public final class AuditVerify extends TrailCommand {

    @Option(
            name = "--accept",
            description = "after a restore: accept the present end of the trail; that you did stays recorded")
    private boolean accept;

    @Option(name = "--json", description = "JSON for programs")
    private boolean json;

    @Override
    void act(Optional<TenantId> place) throws CommandException {
        if (accept) {
            review.accept(place);
        }
        var verdict = review.verify(place);
        new Listing("trail", "intact", "entry", "reason")
                .row(
                        place.map(TenantId::value).orElse("platform"),
                        verdict.intact(),
                        verdict.number(),
                        verdict.reason())
                .print(System.out, json);
        if (!verdict.intact()) {
            throw new CommandException("The audit trail is broken at entry " + verdict.number()
                    + ". If a backup was restored on purpose, repeat with --accept; otherwise keep a copy of the"
                    + " database and its log and find out who had access.");
        }
    }
}
