package org.lotse.platform.api.access;

/** Permissions of the platform itself; they belong to no module and are always on. */
public final class PlatformPermissions {

    /** Switch modules on and off for the current tenant. */
    public static final Permission SWITCH_MODULES = new Permission("platform.modules.switch");

    /** Add members to the current tenant, assign their roles, lock and unlock them. */
    public static final Permission MANAGE_MEMBERS = new Permission("platform.members.manage");

    /** See the list of all tenants with their modules: the district's administrators. */
    public static final Permission READ_TENANTS = new Permission("platform.tenants.read");

    /** See the jobs of the current tenant and ask for a run. */
    public static final Permission MANAGE_JOBS = new Permission("platform.jobs.manage");

    /** Remove for good what a module that is off has kept for the current tenant. */
    public static final Permission ERASE_MODULES = new Permission("platform.modules.erase");

    /** See how the databases are, never into them, and change the key of the current tenant's: the machine's operator. */
    public static final Permission MANAGE_DATABASES = new Permission("platform.databases.manage");

    /** See, repeat and drop events that could not be delivered in the current tenant. */
    public static final Permission MANAGE_EVENTS = new Permission("platform.events.manage");

    /** See which packages go in and out, never what is in them; deliver and withdraw them. */
    public static final Permission MANAGE_PACKAGES = new Permission("platform.packages.manage");

    /** Verify and read audit trails: operators, and the auditor. */
    public static final Permission READ_AUDIT = new Permission("platform.audit.read");

    /** See what is deployed and what came of attempts: the district's administrators. */
    public static final Permission READ_DEPLOYMENT = new Permission("platform.deployment.read");

    /** Put a previous version back: the district's administrators. */
    public static final Permission MANAGE_DEPLOYMENT = new Permission("platform.deployment.manage");

    private PlatformPermissions() {}
}
