package org.lotse.platform.api.mail;

/** What came of handing over a mail. */
public enum MailOutcome {
    /** The server took it. Whether it arrives, nobody is told. */
    ACCEPTED(true),
    /** The server does not know the address, or takes nothing for it. */
    ADDRESS_REFUSED(true),
    /** The server does not take this mail, from this sender or with this content. */
    MAIL_REFUSED(true),
    /** The server said that it may work later. */
    POSTPONED(false),
    /** No server answered, or the line broke. */
    UNREACHABLE(false),
    /** The server does not know the account of this installation, or its line could not be encrypted. */
    NOT_LET_IN(false),
    /** As much was sent as may be sent in a minute. Nothing was tried. */
    TOO_MANY(false),
    /** No server is named. Nothing was tried. */
    NOT_SET_UP(false);

    private final boolean settled;

    MailOutcome(boolean settled) {
        this.settled = settled;
    }

    /** Whether trying again would change nothing. */
    public boolean isFinal() {
        return settled;
    }
}
