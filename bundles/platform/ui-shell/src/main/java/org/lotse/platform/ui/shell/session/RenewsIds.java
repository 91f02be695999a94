package org.lotse.platform.ui.shell.session;

/** What a session needs from the service that keeps it. */
public interface RenewsIds {

    /** Gives the session of the current request a new id and another cookie. */
    void renewId(ShellSession session);
}
