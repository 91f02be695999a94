package org.lotse.cases.core.application;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.figures.CaseFigures;
import org.lotse.cases.api.figures.FigureQuery;
import org.lotse.cases.api.figures.Figures;
import org.lotse.cases.core.domain.figures.Counts;
import org.lotse.cases.core.domain.figures.Discretion;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.print.Press;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.api.workbook.Spreadsheets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts; every call is one transaction of the current tenant, so that the tables fit together. */
@Component
public final class TransactionalCaseFigures implements CaseFigures {

    private final Counts counts;
    private final Press press;
    private final Spreadsheets spreadsheets;
    private final Texts texts;
    private final Transactions transactions;
    private final Access access;
    private final Clock clock;

    /** What counts, what prints and writes, and what every call needs: gate, transaction and the day. */
    @Activate
    public TransactionalCaseFigures(
            @Reference Counts counts,
            @Reference Press press,
            @Reference Spreadsheets spreadsheets,
            @Reference Texts texts,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference Clock clock) {
        this.counts = counts;
        this.press = press;
        this.spreadsheets = spreadsheets;
        this.texts = texts;
        this.transactions = transactions;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Figures of(FigureQuery query) {
        access.require(CasesPermissions.FIGURES);
        return counted(query);
    }

    @Override
    public void print(FigureQuery query, Locale language, OutputStream to) throws IOException {
        access.require(CasesPermissions.FIGURES);
        press.print(new FigureSheet(counted(query), texts, language).paper(), to);
    }

    @Override
    public void write(FigureQuery query, Locale language, OutputStream to) throws IOException {
        access.require(CasesPermissions.FIGURES);
        spreadsheets.write(new FigureBook(counted(query), texts, language).workbook(), to);
    }

    private Figures counted(FigureQuery query) {
        var from = Check.present("from", query.from());
        var to = Check.present("to", query.to());
        if (to.isBefore(from)) {
            throw RuleViolation.at("to", "cases.rule.figures-to");
        }
        return access.may(CasesPermissions.READ)
                ? all(query)
                : Discretion.rounded(all(Discretion.widened(query, LocalDate.now(clock))));
    }

    private Figures all(FigureQuery query) {
        return transactions.read(() -> counts.figures(query));
    }
}
