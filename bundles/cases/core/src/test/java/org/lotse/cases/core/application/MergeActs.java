package org.lotse.cases.core.application;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.merge.MergeCases;
import org.lotse.cases.core.application.PermissionsTest.Act;

/** Who may merge what. */
final class MergeActs {

    private static final CaseId ONE = new CaseId(new UUID(1, 1));
    private static final CaseId OTHER = new CaseId(new UUID(1, 2));

    private MergeActs() {}

    static Stream<Act> all() {
        return Stream.of(
                new Act("CaseMerging.preview", CasesPermissions.MERGE, all -> all.merging.preview(ONE, OTHER)),
                new Act(
                        "CaseMerging.merge",
                        CasesPermissions.MERGE,
                        all -> all.merging.merge(new MergeCases(ONE, OTHER, "seen", Set.of(), "One person"))),
                new Act("CaseMerging.into", CasesPermissions.READ, all -> all.merging.into(ONE)));
    }
}
