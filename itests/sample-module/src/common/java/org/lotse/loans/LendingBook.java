package org.lotse.loans;

import java.util.List;

/** What this tenant lends. Every call needs {@code loans.lend}. */
public interface LendingBook {

    /** Everything in the book, the newest last. */
    List<Loan> all();

    /** Enters something. */
    void enter(Loan loan);
}
