package org.lotse.platform.exchange.post;

import org.lotse.platform.api.exchange.PackageState;

/** Where a package is, as the mailbox knows. */
public enum Stage {
    /** It lies here, and whether it was sent depends on a transaction in the sender's database. */
    PREPARED,
    /** For the receiver's decision. */
    WAITING,
    /** Whether it was decided depends on a transaction in the receiver's database. */
    DECIDING,
    /** Taken over. */
    ACCEPTED,
    /** Refused. */
    REJECTED,
    /** Taken back. */
    WITHDRAWN;

    /** Whether another database has to be asked. */
    boolean isInDoubt() {
        return this == PREPARED || this == DECIDING;
    }

    /** Whether nothing more is decided. */
    boolean isFinal() {
        return this == ACCEPTED || this == REJECTED || this == WITHDRAWN;
    }

    /** The stage that a decision leads to. */
    static Stage of(PackageState decision) {
        return valueOf(decision.name());
    }

    /** How a final stage is recorded at the ends. */
    PackageState state() {
        return PackageState.valueOf(name());
    }
}
