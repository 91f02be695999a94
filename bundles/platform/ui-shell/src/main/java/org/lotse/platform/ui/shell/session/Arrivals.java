package org.lotse.platform.ui.shell.session;

/** Lets a session work for somebody, or in another tenant: from then on it knows their scope and their routes. */
public interface Arrivals {

    /** The person works in the session from now on. Call with its lock; load the page anew afterwards. */
    void arrive(ShellSession session, SignedIn who);
}
