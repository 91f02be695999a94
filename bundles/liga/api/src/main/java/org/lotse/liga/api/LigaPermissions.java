package org.lotse.liga.api;

import org.lotse.platform.api.access.Permission;

/** What can be permitted in the module {@code liga}. */
public final class LigaPermissions {

    /** See carriers, agreements, posts with the people who hold them, and claims. */
    public static final Permission READ = new Permission("liga.read");

    /** Write down and change all of that, enter claims, and correct them. */
    public static final Permission EDIT = new Permission("liga.edit");

    /** Approve claims that somebody else entered, or give them back. */
    public static final Permission APPROVE = new Permission("liga.approve");

    /** Take lists out of the platform as files. */
    public static final Permission EXPORT = new Permission("liga.export");

    /** In a municipality: see what the district tells about the own municipality, and nothing of any other. */
    public static final Permission OWN = new Permission("liga.own");

    private LigaPermissions() {}
}
