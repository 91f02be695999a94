package org.lotse.helpers.api;

import org.lotse.platform.api.access.Permission;

/** What can be permitted in the module {@code helpers}. */
public final class HelpersPermissions {

    /** Find volunteers, requests and activities, see all that is written down about them but what they are paid, who helps whom and who is signed up for what. */
    public static final Permission READ = new Permission("helpers.read");

    /** Register volunteers, enter requests, plan activities, change what is written down about them, and decide on them: status, Patenschaften, shifts. */
    public static final Permission EDIT = new Permission("helpers.edit");

    /** Take the lists of volunteers, requests, hours and, for those who see them, payments out of the platform as files. */
    public static final Permission EXPORT = new Permission("helpers.export");

    /**
     * Inspect extended certificates of conduct: enter, see and delete the three facts that may be kept of them (§ 72a (5) SGB VIII), see who
     * has to show one, and answer volunteers who ask what is kept about them.
     */
    public static final Permission CERTIFICATES = new Permission("helpers.certificates");

    /**
     * See and change one's own entry as a volunteer, sign oneself up for shifts, and nothing else: what concerns others stays closed. It says
     * nothing by itself, a coordinator joins account and entry.
     */
    public static final Permission SELF = new Permission("helpers.self");

    /** Write down the hours that volunteers have helped, and change or remove what is not confirmed. */
    public static final Permission LOG_HOURS = new Permission("helpers.log-hours");

    /** Confirm hours, return them, take a confirmation back, and print the certificate of hours. */
    public static final Permission CONFIRM_HOURS = new Permission("helpers.confirm-hours");

    /** See what volunteers receive in money and what their ceilings are, and enter it. */
    public static final Permission PAYMENTS = new Permission("helpers.payments");

    /** Approve payments that somebody else entered, write down that they were paid, and undo either. */
    public static final Permission APPROVE_PAYMENTS = new Permission("helpers.approve-payments");

    /**
     * Register oneself as somebody who wants to help, on the municipality's public page, and confirm it. In no role: visitors of that page have it
     * and nothing else.
     */
    public static final Permission REGISTER_SELF = new Permission("helpers.register-self");

    private HelpersPermissions() {}
}
