package org.lotse.cases.core.application;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.release.ReleaseId;
import org.lotse.cases.api.release.ReleaseOutline;
import org.lotse.cases.core.application.PermissionsTest.Act;

/** Who may do what with letters, their templates, and the sheets of releases. */
final class PaperActs {

    private static final CaseId SOME_CASE = new CaseId(new UUID(1, 1));
    private static final ReleaseId SOME_RELEASE = new ReleaseId(new UUID(1, 3));
    private static final ReleaseOutline BLANK = new ReleaseOutline(Set.of(), null, null, Set.of(), false, false, null);

    private PaperActs() {}

    static Stream<Act> all() {
        return Stream.of(
                new Act("ReleaseSheets.languages", CasesPermissions.READ, all -> all.releaseSheets.languages()),
                new Act(
                        "ReleaseSheets.print",
                        CasesPermissions.RELEASES,
                        all -> written(to -> all.releaseSheets.print(SOME_RELEASE, "de", to))),
                new Act(
                        "ReleaseSheets.printOutline",
                        CasesPermissions.RELEASES,
                        all -> written(to -> all.releaseSheets.printOutline(SOME_CASE, BLANK, "de", to))));
    }

    /** Something that is written somewhere. */
    @FunctionalInterface
    interface Writing {
        void write(OutputStream to) throws IOException;
    }

    static void written(Writing writing) {
        try {
            writing.write(OutputStream.nullOutputStream());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
