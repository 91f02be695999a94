package org.lotse.cases.core.application;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.directory.RemoveService;
import org.lotse.cases.api.directory.ReviseService;
import org.lotse.cases.api.directory.ServiceData;
import org.lotse.cases.api.directory.ServiceId;
import org.lotse.cases.core.application.PermissionsTest.Act;

/** Who may do what with the list of regular services. */
final class DirectoryActs {

    private static final ServiceId SOME_SERVICE = new ServiceId(new UUID(9, 1));
    private static final ServiceData JOB_CENTRE =
            new ServiceData("Jobcenter", Set.of(), null, null, null, null, null, null);

    private DirectoryActs() {}

    static Stream<Act> all() {
        return Stream.of(
                new Act("ServiceDirectory.all", CasesPermissions.DIRECTORY, all -> all.directory.all()),
                new Act("ServiceDirectory.add", CasesPermissions.DIRECTORY, all -> all.directory.add(JOB_CENTRE)),
                new Act(
                        "ServiceDirectory.revise",
                        CasesPermissions.DIRECTORY,
                        all -> all.directory.revise(new ReviseService(SOME_SERVICE, 1, JOB_CENTRE))),
                new Act(
                        "ServiceDirectory.remove",
                        CasesPermissions.DIRECTORY,
                        all -> all.directory.remove(new RemoveService(SOME_SERVICE, 1))),
                new Act("ServiceDirectory.state", CasesPermissions.DIRECTORY, all -> all.directory.state()),
                new Act("ServiceDirectory.publish", CasesPermissions.DIRECTORY, all -> all.directory.publish()),
                new Act("RegularServices.current", CasesPermissions.READ, all -> all.regularServices.current()));
    }
}
