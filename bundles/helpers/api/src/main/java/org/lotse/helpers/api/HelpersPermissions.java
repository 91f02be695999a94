package org.lotse.helpers.api;

import org.lotse.platform.api.access.Permission;

/** What can be permitted in the module {@code helpers}. */
public final class HelpersPermissions {

    /** Find volunteers and see all that is written down about them. */
    public static final Permission READ = new Permission("helpers.read");

    /** Register volunteers, change what is written down about them and their status. */
    public static final Permission EDIT = new Permission("helpers.edit");

    /** Take the list of volunteers out of the platform as a file. */
    public static final Permission EXPORT = new Permission("helpers.export");

    private HelpersPermissions() {}
}
