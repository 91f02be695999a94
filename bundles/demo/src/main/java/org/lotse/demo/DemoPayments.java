package org.lotse.demo;

import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.lotse.demo.Table.Row;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.money.PayPayment;
import org.lotse.helpers.api.money.PaymentApproval;
import org.lotse.helpers.api.money.PaymentData;
import org.lotse.helpers.api.money.PaymentKind;
import org.lotse.helpers.api.money.PaymentList;
import org.lotse.helpers.api.money.PaymentQuery;
import org.lotse.helpers.api.money.PaymentState;
import org.lotse.helpers.api.money.PaymentSummary;
import org.lotse.helpers.api.money.Payments;
import org.lotse.helpers.api.money.SeenPayment;

/** Enters the invented payments of a town, and decides on them in the scope of somebody else. */
final class DemoPayments {

    private static final int ALL = 200;

    private final Payments payments;
    private final PaymentApproval approval;
    private final PaymentList list;
    private final VolunteerService volunteers;
    private final LocalDate today;
    private final Table rows = Table.read("payments.csv");

    /** @param today all days are counted from it */
    DemoPayments(
            Payments payments,
            PaymentApproval approval,
            PaymentList list,
            VolunteerService volunteers,
            LocalDate today) {
        this.payments = payments;
        this.approval = approval;
        this.list = list;
        this.volunteers = volunteers;
        this.today = today;
    }

    /**
     * Enters those that an earlier, broken-off start did not.
     *
     * @param goOn asked before each
     */
    void enter(DemoTown town, BooleanSupplier goOn) {
        var present = list.page(PaymentQuery.ALL, null, ALL).items().size();
        rows.rows(town).stream()
                .skip(present)
                .takeWhile(row -> goOn.getAsBoolean())
                .forEach(row -> payments.enter(data(row)));
    }

    /** Approves and pays those on which an earlier start did not decide. */
    void decide(DemoTown town) {
        var waiting = list.page(PaymentQuery.ALL.being(PaymentState.ENTERED), null, ALL)
                .items();
        rows.rows(town).stream()
                .filter(row -> PaymentState.valueOf(row.required("state")) != PaymentState.ENTERED)
                .forEach(row -> waiting.stream()
                        .filter(one -> one.purpose().equals(row.required("purpose")))
                        .forEach(one -> decide(one, row)));
    }

    private void decide(PaymentSummary one, Row row) {
        approval.approve(new SeenPayment(one.id(), 0));
        if (PaymentState.valueOf(row.required("state")) == PaymentState.PAID) {
            approval.pay(new PayPayment(one.id(), 1, one.payOn()));
        }
    }

    private PaymentData data(Row row) {
        return new PaymentData(
                DemoVolunteers.available(volunteers, row.required("volunteer")),
                PaymentKind.valueOf(row.required("kind")),
                day(row, "day"),
                row.required("purpose"),
                null,
                null,
                Long.parseLong(row.required("cents")),
                row.map("kilometres", Integer::valueOf).orElse(null),
                Integer.parseInt(row.required("receipts")),
                day(row, "pay"));
    }

    private LocalDate day(Row row, String column) {
        return today.plusDays(Long.parseLong(row.required(column)));
    }
}
