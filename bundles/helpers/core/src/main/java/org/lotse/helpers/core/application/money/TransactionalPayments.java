package org.lotse.helpers.core.application.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.money.Ceiling;
import org.lotse.helpers.api.money.PaymentData;
import org.lotse.helpers.api.money.PaymentDetails;
import org.lotse.helpers.api.money.PaymentId;
import org.lotse.helpers.api.money.Payments;
import org.lotse.helpers.api.money.RevisePayment;
import org.lotse.helpers.api.money.SeenPayment;
import org.lotse.helpers.api.money.StateElsewhere;
import org.lotse.helpers.core.domain.money.Elsewhere;
import org.lotse.helpers.core.domain.money.Payment;
import org.lotse.helpers.core.domain.money.PaymentBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enters payments; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalPayments implements Payments {

    private final PaymentBook book;
    private final PaymentChanges changes;
    private final Access access;
    private final Transactions transactions;

    @Activate
    public TransactionalPayments(
            @Reference PaymentBook book,
            @Reference PaymentChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions) {
        this.book = book;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public PaymentId enter(PaymentData payment) {
        access.require(HelpersPermissions.PAYMENTS);
        return transactions.write(() -> {
            changes.lock(payment.volunteer());
            var entered = Payment.enter(
                    new PaymentId(changes.next()),
                    payment,
                    changes.rate(payment.day()),
                    changes.user(),
                    changes.now(),
                    changes.today());
            changes.ceilings().require(entered, "cents");
            book.add(entered);
            return entered.id();
        });
    }

    @Override
    public void revise(RevisePayment command) {
        access.require(HelpersPermissions.PAYMENTS);
        transactions.write(() -> {
            var payment = changes.present(command.id());
            changes.lock(payment.volunteer());
            payment.revise(command, changes.rate(command.data().day()), changes.user(), changes.now(), changes.today());
            changes.ceilings().require(payment, "cents");
        });
    }

    @Override
    public void remove(SeenPayment seen) {
        access.require(HelpersPermissions.PAYMENTS);
        transactions.write(() -> {
            var payment = changes.present(seen.id());
            payment.requireRemovable(seen.revision(), changes.now());
            book.remove(payment);
        });
    }

    @Override
    public Optional<PaymentDetails> find(PaymentId payment) {
        access.require(HelpersPermissions.PAYMENTS);
        return transactions.read(() -> book.find(payment).map(found -> found.details(changes.name(found.volunteer()))));
    }

    @Override
    public List<Ceiling> ceilings(VolunteerId volunteer, int year) {
        access.require(HelpersPermissions.PAYMENTS);
        return transactions.read(() -> changes.ceilings().of(volunteer, year));
    }

    @Override
    public void state(StateElsewhere statement) {
        access.require(HelpersPermissions.PAYMENTS);
        transactions.write(() -> {
            changes.lock(statement.volunteer());
            book.elsewhere(statement.volunteer(), statement.year(), statement.kind())
                    .ifPresentOrElse(
                            kept -> kept.replace(statement, changes.today()),
                            () -> book.add(Elsewhere.stated(changes.next(), statement, changes.today())));
        });
    }

    @Override
    public int centsPerKilometre(LocalDate day) {
        access.require(HelpersPermissions.PAYMENTS);
        return changes.rate(day);
    }
}
