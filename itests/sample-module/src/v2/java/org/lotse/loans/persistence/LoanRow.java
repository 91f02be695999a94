package org.lotse.loans.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.lotse.loans.Loan;
import org.lotse.platform.api.data.Ids;

/** One line of the lending book. */
@Entity
@Table(name = "LOANS_LOAN")
public class LoanRow {

    @Id
    private String id = "";

    private String thing = "";
    private String shelf = "";

    @Version
    private int revision;

    /** For the persistence provider. */
    protected LoanRow() {}

    LoanRow(Loan loan) {
        id = Ids.next(Instant.now()).toString();
        thing = loan.thing();
        shelf = loan.shelf();
    }

    Loan loan() {
        return new Loan(thing, shelf);
    }
}
