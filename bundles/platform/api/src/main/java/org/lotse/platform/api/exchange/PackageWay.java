package org.lotse.platform.api.exchange;

/** Which way a package went, as one tenant sees it. */
public enum PackageWay {
    /** To another tenant. */
    OUT,
    /** From another tenant. */
    IN
}
