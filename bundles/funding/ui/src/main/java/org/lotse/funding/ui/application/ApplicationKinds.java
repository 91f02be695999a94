package org.lotse.funding.ui.application;

import java.util.List;
import org.lotse.funding.api.application.ApplicantKind;

/** Who can apply where. */
final class ApplicationKinds {

    /** In a district, the usual one first. */
    static final List<ApplicantKind> OF_DISTRICTS =
            List.of(ApplicantKind.ASSOCIATION, ApplicantKind.ON_BEHALF, ApplicantKind.DISTRICT);

    private ApplicationKinds() {}

    /** Among which to choose in the tenant that has an application of this kind. */
    static List<ApplicantKind> beside(ApplicantKind kind) {
        return kind == ApplicantKind.ALONE ? List.of(kind) : OF_DISTRICTS;
    }
}
