package org.lotse.cases.api;

import org.lotse.platform.api.access.Permission;

/** What can be permitted in the module {@code cases}. */
public final class CasesPermissions {

    /** Find case files and see all that is in them, the contact log included. */
    public static final Permission READ = new Permission("cases.read");

    /** Open a case file. */
    public static final Permission OPEN = new Permission("cases.open");

    /** Change the core data of a case file. */
    public static final Permission EDIT = new Permission("cases.edit");

    /** Log contacts, and change or remove the contacts one logged oneself. */
    public static final Permission CONTACTS = new Permission("cases.contacts");

    /** Write down what people allow to be handed on, that they take it back, and what was handed on. */
    public static final Permission RELEASES = new Permission("cases.releases");

    /** Keep documents, correct what is known about them, remove them. */
    public static final Permission DOCUMENTS = new Permission("cases.documents");

    /** Assess with people how their life stands. */
    public static final Permission ASSESS = new Permission("cases.assess");

    /** Work out, agree, review and print integration plans. */
    public static final Permission PLAN = new Permission("cases.plan");

    /** Hand people over to regular services, close their cases and take closed ones up again. */
    public static final Permission CLOSE = new Permission("cases.close");

    /** Take the list of case files out of the platform as a file. */
    public static final Permission EXPORT = new Permission("cases.export");

    /** Decide for the tenant what its case files hold. */
    public static final Permission SETTINGS = new Permission("cases.settings");

    /** Write the templates that letters begin with, and the letterhead. */
    public static final Permission TEMPLATES = new Permission("cases.templates");

    /** Grant or refuse extensions of care periods that others asked for. */
    public static final Permission DECIDE = new Permission("cases.decide");

    /** Give cases to colleagues, see how much everybody has to do, and set the care ratio to strive for. */
    public static final Permission ASSIGN = new Permission("cases.assign");

    /** See the work of the municipality in figures, without any name. */
    public static final Permission FIGURES = new Permission("cases.figures");

    /** See the work of single colleagues in exact figures, without any name of a client: for the proof of use. */
    public static final Permission COLLEAGUE_FIGURES = new Permission("cases.colleague-figures");

    /** Report the figures of a quarter to the district. */
    public static final Permission REPORT = new Permission("cases.report");

    /** See, in the district, what its municipalities report. */
    public static final Permission DISTRICT_FIGURES = new Permission("cases.district-figures");

    /** Keep and publish, in the district, the list of regular services. */
    public static final Permission DIRECTORY = new Permission("cases.directory");

    /** Learn, in another module, of a case its number, where it stands, who answers for it and from when until when; nothing of the person. */
    public static final Permission OUTLINE = new Permission("cases.outline");

    /** Hand cases to other offices, and see what became of it. */
    public static final Permission HAND_OVER = new Permission("cases.hand-over");

    /** See which cases other offices hand over, accept and reject them. */
    public static final Permission TAKE_OVER = new Permission("cases.take-over");

    /** Prepare hand-overs where no case files are kept, in shared accommodation. */
    public static final Permission PREPARE = new Permission("cases.prepare");

    /** Take in lists that were kept outside, and undo that. */
    public static final Permission IMPORT = new Permission("cases.import");

    /** Merge two cases that turn out to be one person's. */
    public static final Permission MERGE = new Permission("cases.merge");

    private CasesPermissions() {}
}
