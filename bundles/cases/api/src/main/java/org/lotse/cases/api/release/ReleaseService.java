package org.lotse.cases.api.release;

import java.util.List;
import org.lotse.cases.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The releases of the cases of the current scope's tenant. Called in a scope, on any thread; every call is a transaction of its own.
 * Refused with {@link org.lotse.platform.api.access.AccessDenied} without the permission named.
 */
@ProviderType
public interface ReleaseService {

    /** No case has more releases than are shown. */
    int MOST = 500;

    /**
     * Writes down what the person allows. Needs {@code cases.releases}.
     *
     * @return a release for each kind, in the order of {@link ReleaseKind}
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable; names of fields are those of
     *     {@link ReleaseData} and {@code kinds}; or if there is no such case
     */
    List<ReleaseId> give(GiveRelease command);

    /**
     * Writes down that the person takes a release back. Needs {@code cases.releases}. From then on nothing rests on it any more.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code on}
     * @throws org.lotse.platform.api.data.ConcurrentChange if it was revoked since
     */
    void revoke(RevokeRelease command);

    /** All releases of a case: those in force first, then the latest first. An unknown case has none. Needs {@code cases.read}. */
    List<ReleaseEntry> of(CaseId caseId);

    /** Receivers that this tenant's releases name, in alphabetical order, for completing what is typed. Needs {@code cases.read}. */
    List<String> receivers();
}
