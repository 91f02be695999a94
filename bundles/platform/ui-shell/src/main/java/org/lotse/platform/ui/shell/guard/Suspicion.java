package org.lotse.platform.ui.shell.guard;

/** Why a request is worth a line in the log. */
public enum Suspicion {
    /** Which tenant it is, only the session tells; nothing reads such a thing. */
    TENANT_IN_REQUEST("a request names a tenant, which is ignored"),
    /** No link of ours has dots, backslashes or encoded separators in it. */
    CRAFTED_ADDRESS("a request has a crafted address"),
    /** A copy from before signing out, or from before a restart. */
    STALE_SESSION("a request comes with a session that is over or never was"),
    /** The person signed out; what is pushed to others does not reach this connection. */
    STALE_PUSH("a push connection is asked for with a session that is over or never was"),
    /** The address of a view or a record that is not there for this person. */
    NOTHING_FOR_THEM("a signed-in person opened an address that leads nowhere for them"),
    /** A calendar asks with a secret that opens nothing: taken back, of somebody who left, or guessed. */
    NO_SUCH_FEED("a calendar was asked for at an address that opens none");

    private final String words;

    Suspicion(String words) {
        this.words = words;
    }

    /** What an administrator reads. */
    String words() {
        return words;
    }
}
