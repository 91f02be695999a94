package org.lotse.platform.exchange.seal;

/** What lies in the mailbox is not what was sealed for this reader. */
public final class BrokenSeal extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenSeal(String what) {
        super(what);
    }
}
