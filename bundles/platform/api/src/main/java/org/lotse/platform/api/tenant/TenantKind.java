package org.lotse.platform.api.tenant;

/** What a tenant is in the administration's hierarchy. */
public enum TenantKind {
    /** A Landkreis: it deploys and watches, publishes downwards and never sees the content of cases. */
    DISTRICT,
    /** A town or municipality of the district. */
    MUNICIPALITY
}
