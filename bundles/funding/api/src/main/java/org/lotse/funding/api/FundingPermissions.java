package org.lotse.funding.api;

import org.lotse.platform.api.access.Permission;

/** What the gate can be asked about funding. */
public final class FundingPermissions {

    /** Sees rule-sets and has claims computed. Nothing is kept by that. */
    public static final Permission COMPUTE = new Permission("funding.compute");

    private FundingPermissions() {}
}
