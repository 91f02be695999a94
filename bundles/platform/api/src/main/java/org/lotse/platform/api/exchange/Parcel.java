package org.lotse.platform.api.exchange;

import org.lotse.platform.api.tenant.TenantId;

/**
 * What is to be sent. Cover and content are documents of the owning module, JSON mostly; the exchange never reads them.
 *
 * @param kind what it is
 * @param receiver for whom
 * @param cover what the receiver needs for deciding, and no more
 * @param content all of it, which the receiver gets by accepting
 */
public record Parcel(KindId kind, TenantId receiver, String cover, String content) {

    /** Tells kind and receiver only: a parcel in a log must not show what is in it. */
    @Override
    public String toString() {
        return kind + " for " + receiver;
    }
}
