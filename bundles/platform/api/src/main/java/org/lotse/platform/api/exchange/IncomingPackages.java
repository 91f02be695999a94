package org.lotse.platform.api.exchange;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Packages of others to the current scope's tenant. Any thread that has a scope. Every call begins at the gate with the kind's
 * {@link PackageRights#receive}; a kind that is not there is refused like one that is not permitted.
 */
@ProviderType
public interface IncomingPackages {

    /** Most characters of a reason. */
    int REASON_LENGTH = 500;

    /** What has come of this kind: what waits for a decision first, then the latest first, at most {@link OutgoingPackages#MOST}. */
    List<ArrivedPackage> list(KindId kind);

    /** The record of one package, or empty if none such has come. */
    Optional<ArrivedPackage> find(KindId kind, PackageId id);

    /**
     * What the sender put on the package for deciding. The seal of the whole package is examined first.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if the package is not open any more, if its seal is broken, or if its
     *     document is of a later version than this module reads
     */
    String cover(KindId kind, PackageId id);

    /**
     * Accepts and opens. Part of the running {@link org.lotse.platform.api.data.Transactions#write} in which the module takes over the
     * content: both happen, once, or neither.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #cover}; if the sender was faster and took it back, the commit
     *     throws it
     * @throws IllegalStateException outside a write transaction of the tenant
     */
    String accept(KindId kind, PackageId id);

    /**
     * Rejects; what was in the package is erased.
     *
     * @param reason what the sender is told, up to {@value #REASON_LENGTH} characters
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code reason} if it is missing; if the package is not open any more
     */
    void reject(KindId kind, PackageId id, String reason);
}
