package org.lotse.helpers.ui.money;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lotse.helpers.api.money.PaymentList;
import org.lotse.helpers.api.money.PaymentQuery;
import org.lotse.helpers.api.money.PaymentSummary;
import org.lotse.helpers.ui.CircleBox;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.ui.api.CsvRows;

/** The list as a table to take away: the same rows in the same order, everything a line has, and the sum. */
final class PaymentTable implements Consumer<CsvRows> {

    private final PaymentList payments;
    private final Words words;
    private final CircleBox circles;
    private final Supplier<PaymentQuery> query;

    PaymentTable(PaymentList payments, Words words, CircleBox circles, Supplier<PaymentQuery> query) {
        this.payments = payments;
        this.words = words;
        this.circles = circles;
        this.query = query;
    }

    @Override
    public void accept(CsvRows rows) {
        rows.add(
                words.text("helpers.payment.volunteer"),
                words.text("helpers.payment.kind"),
                words.text("helpers.payment.purpose"),
                words.text("helpers.payment.day"),
                words.text("helpers.payment.total"),
                words.text("helpers.payment.kilometres"),
                words.text("helpers.payment.receipts"),
                words.text("helpers.volunteer.circle"),
                words.text("helpers.payment.pay-on"),
                words.text("helpers.payment.year"),
                words.text("helpers.payment.state"));
        var asked = query.get();
        payments.export(asked, row -> rows.add(cells(row)));
        rows.add(
                words.text("helpers.payment.sum"),
                null,
                null,
                null,
                Euro.of(payments.sum(asked), words.locale()),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private Object[] cells(PaymentSummary row) {
        return new Object[] {
            row.volunteerName(),
            words.of(row.kind()),
            row.purpose(),
            words.date(row.day()),
            Euro.of(row.total(), words.locale()),
            row.kilometres(),
            row.receipts(),
            circles.name(row.circle()),
            words.date(row.payOn()),
            row.payOn().getYear(),
            words.of(row.state())
        };
    }
}
