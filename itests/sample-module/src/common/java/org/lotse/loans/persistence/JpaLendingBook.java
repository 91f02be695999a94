package org.lotse.loans.persistence;

import java.util.List;
import org.lotse.loans.LendingBook;
import org.lotse.loans.Loan;
import org.lotse.loans.LoansModule;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The lending book in one table of the current tenant. */
@Component
public final class JpaLendingBook implements LendingBook {

    private final Access access;
    private final Transactions transactions;
    private final Entities entities;

    @Activate
    public JpaLendingBook(
            @Reference Access access,
            @Reference(target = "(lotse.unit=loans)") Transactions transactions,
            @Reference(target = "(lotse.unit=loans)") Entities entities) {
        this.access = access;
        this.transactions = transactions;
        this.entities = entities;
    }

    @Override
    public List<Loan> all() {
        access.require(LoansModule.LEND);
        return transactions.read(() -> entities
                .manager()
                .createQuery("select loan from LoanRow loan order by loan.id", LoanRow.class)
                .getResultList()
                .stream()
                .map(LoanRow::loan)
                .toList());
    }

    @Override
    public void enter(Loan loan) {
        access.require(LoansModule.LEND);
        transactions.write(() -> entities.manager().persist(new LoanRow(loan)));
    }
}
