package org.lotse.platform.console;

import java.util.Locale;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.lotse.platform.api.deployment.Attempt;
import org.lotse.platform.api.deployment.Deployments;
import org.lotse.platform.api.module.ModuleId;

/** What came of the attempts to change what is installed; or what is installed. */
@Service
@Command(
        scope = "lotse",
        name = "deployment-list",
        description = "Lists what was deployed and what came of it, the newest first")
public final class DeploymentList extends DistrictCommand {

    @Option(name = "--installed", description = "what is installed now, in place of the attempts")
    private boolean installed;

    @Option(name = "--most", description = "at most so many attempts")
    private int most = 20;

    @Reference
    private Deployments deployments;

    @Override
    Listing answer() {
        return installed ? installed() : attempts();
    }

    private Listing attempts() {
        var listing = new Listing("at", "file", "bundle", "version", "outcome", "fault", "reason", "cure");
        for (var attempt : deployments.attempts(most)) {
            listing.row(
                    attempt.at().toString(),
                    attempt.file(),
                    attempt.name(),
                    attempt.version(),
                    lower(attempt.outcome()),
                    attempt.fault().map(DeploymentList::lower).orElse(""),
                    attempt.fault()
                            .map(fault -> text(fault.reasonKey(), attempt))
                            .orElse(""),
                    attempt.fault().map(fault -> text(fault.cureKey(), attempt)).orElse(""));
        }
        return listing;
    }

    private Listing installed() {
        var listing = new Listing("bundle", "module", "version", "file", "since", "state", "previous");
        for (var one : deployments.installed()) {
            listing.row(
                    one.name(),
                    one.module().map(ModuleId::value).orElse(""),
                    one.version(),
                    one.file().orElse(""),
                    one.since().map(String::valueOf).orElse(""),
                    lower(one.state()),
                    one.previous().orElse(""));
        }
        return listing;
    }

    private String text(String key, Attempt attempt) {
        return texts.get(Locale.ENGLISH, key, attempt.arguments().toArray());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
