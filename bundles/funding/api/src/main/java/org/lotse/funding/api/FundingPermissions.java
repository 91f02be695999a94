package org.lotse.funding.api;

import org.lotse.platform.api.access.Permission;

/** What the gate can be asked about funding. */
public final class FundingPermissions {

    /** Sees rule-sets and has claims computed. Nothing is kept by that. */
    public static final Permission COMPUTE = new Permission("funding.compute");

    /** Writes new versions of rule-sets, puts them in force and publishes them to municipalities. For districts. */
    public static final Permission RULES = new Permission("funding.rules");

    /** Sees what is kept about all municipalities: head counts, allocation tables, groupings, eligibility. For districts. */
    public static final Permission READ = new Permission("funding.read");

    /** Enters and corrects head counts, takes allocation tables in, keeps groupings. For districts. */
    public static final Permission EDIT = new Permission("funding.edit");

    /** Sees the tenant's own applications, what was granted, its instalments, its use and its proofs. In districts and municipalities. */
    public static final Permission APPLICATIONS = new Permission("funding.applications");

    /** Writes what {@link #APPLICATIONS} sees. */
    public static final Permission APPLY = new Permission("funding.apply");

    private FundingPermissions() {}
}
