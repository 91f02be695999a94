package org.lotse.helpers.core.domain.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.money.PaymentDetails;
import org.lotse.helpers.api.money.PaymentKind;
import org.lotse.helpers.api.money.StateElsewhere;

/** Payments of one tenant in lists; what is listed and purged is proven on the database. */
public final class InMemoryPaymentBook implements OwnPayments, PaymentsOfYears {

    private final List<Payment> payments = new ArrayList<>();
    private final List<Elsewhere> statements = new ArrayList<>();

    public void add(Payment payment) {
        payments.add(payment);
    }

    @Override
    public List<Payment> of(VolunteerId volunteer, int year) {
        return payments.stream()
                .filter(payment -> payment.volunteer().equals(volunteer))
                .filter(payment -> payment.payOn().getYear() == year)
                .toList();
    }

    @Override
    public List<PaymentDetails> of(VolunteerId volunteer) {
        return payments.stream()
                .filter(payment -> payment.volunteer().equals(volunteer))
                .map(payment -> payment.details(""))
                .toList();
    }

    @Override
    public Optional<Elsewhere> elsewhere(VolunteerId volunteer, int year, PaymentKind kind) {
        return statements.stream()
                .filter(one -> one.statement().volunteer().equals(volunteer))
                .filter(one -> one.statement().year() == year && one.statement().kind() == kind)
                .findFirst();
    }

    @Override
    public List<StateElsewhere> elsewhere(VolunteerId volunteer) {
        return statements.stream().map(Elsewhere::statement).toList();
    }

    public void add(Elsewhere statement) {
        statements.add(statement);
    }
}
