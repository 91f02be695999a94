package org.lotse.platform.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.lotse.platform.api.deployment.Deployments;

/** Puts the previous version of a file back. */
@Service
@Command(
        scope = "lotse",
        name = "deployment-rollback",
        description = "Puts back the previous version of what a file in deploy/ brought")
public final class DeploymentRollback extends DistrictCommand {

    @Argument(name = "file", description = "name of the file in deploy/", required = true)
    private String file = "";

    @Reference
    private Deployments deployments;

    @Override
    Listing answer() {
        deployments.rollBack(file);
        var listing = new Listing("bundle", "version", "file");
        deployments.installed().stream()
                .filter(one -> one.file().filter(file::equals).isPresent())
                .forEach(one -> listing.row(one.name(), one.version(), file));
        return listing;
    }
}
