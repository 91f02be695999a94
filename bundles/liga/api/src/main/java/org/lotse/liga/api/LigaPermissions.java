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

    /** See the care ratio of the one carrier to which the own account is bound, and nothing else. */
    public static final Permission OWN_CARRIER = new Permission("liga.own-carrier");

    /** Take in what municipalities reported. No role holds it: only the module at work does that. */
    public static final Permission TAKE_FIGURES = new Permission("liga.take-figures");

    /** See and enter absences: one's own; together with the right to steer or to lead a carrier's team, those of others, and who stands in. */
    public static final Permission ABSENCES = new Permission("liga.absences");

    /** In a municipality: ask the district, and see, answer and close what either asks of the other. */
    public static final Permission ASK = new Permission("liga.ask");

    private LigaPermissions() {}
}
