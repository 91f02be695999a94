package org.lotse.platform.api.exchange;

import java.util.List;
import java.util.Optional;
import org.lotse.platform.api.tenant.Tenant;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Packages of the current scope's tenant to others. Any thread that has a scope. Every call begins at the gate with the kind's
 * {@link PackageRights#send}, unless it says otherwise; a kind that is not there is refused like one that is not permitted.
 */
@ProviderType
public interface OutgoingPackages {

    /** No more are listed. */
    int MOST = 500;

    /** To whom such a package can be sent now: active tenants that the kind is for and whose module is on, the own one left out. */
    List<Tenant> receivers(KindId kind);

    /**
     * Seals and sends. Part of the running {@link org.lotse.platform.api.data.Transactions#write}: if that is rolled back, nothing
     * was sent; if it is committed, the receiver gets the package once, even if the machine stops meanwhile. Both ends' audit
     * trails tell of it, without the content.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code receiver} if that is no tenant, the own one, of the wrong kind,
     *     or has the module off; or if the parcel is too long or the own tenant may not send such
     * @throws IllegalStateException outside a write transaction of the tenant
     */
    PackageId send(Parcel parcel);

    /** What was sent of this kind, the latest first, at most {@link #MOST}. */
    List<SentPackage> list(KindId kind);

    /** The record of one package, or empty if this tenant has sent none such. */
    Optional<SentPackage> find(KindId kind, PackageId id);

    /** Whether this tenant has sent the package and it can still be decided about. Needs {@link PackageRights#follow}. */
    boolean isOnItsWay(KindId kind, PackageId id);

    /**
     * Takes a package back; nobody can read it from then on. Called outside a transaction.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it was decided already, or is being decided about
     */
    void withdraw(KindId kind, PackageId id);
}
