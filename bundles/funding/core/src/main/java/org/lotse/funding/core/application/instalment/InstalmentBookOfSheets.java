package org.lotse.funding.core.application.instalment;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.instalment.InstalmentSheet;
import org.lotse.funding.api.instalment.Movement;
import org.lotse.funding.api.instalment.PlanStep;
import org.lotse.funding.api.instalment.PlanVersion;
import org.lotse.funding.api.passing.Passing;
import org.lotse.funding.api.passing.PassingData;
import org.lotse.funding.core.domain.instalment.Euros;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.api.workbook.Cell;
import org.lotse.platform.api.workbook.Sheet;
import org.lotse.platform.api.workbook.Workbook;

/** The money of a grant as a workbook: plan with its calculation, its versions, what was paid, final counts, passing-on. */
final class InstalmentBookOfSheets {

    private static final int DIGITS = 3;

    private final Texts texts;
    private final Locale language;
    private final UnaryOperator<String> municipality;

    /**
     * @param language of its headings
     * @param municipality names a municipality by its key
     */
    InstalmentBookOfSheets(Texts texts, Locale language, UnaryOperator<String> municipality) {
        this.texts = texts;
        this.language = language;
        this.municipality = municipality;
    }

    Workbook of(InstalmentSheet sheet, List<Passing> passings) {
        return new Workbook(
                language,
                List.of(plan(sheet), versions(sheet), paid(sheet, passings), counts(sheet), passed(passings)));
    }

    private Sheet plan(InstalmentSheet sheet) {
        var rows = new ArrayList<List<Cell>>();
        sheet.due()
                .forEach(due -> rows.add(List.of(
                        Cell.of(due.planned().year()),
                        Cell.of(word("instalment-kind", due.planned().kind())),
                        Cell.of(due.planned().due()),
                        euros(due.planned().amount()),
                        euros(due.planned().reckoned()),
                        Cell.of(steps(due.planned().steps())),
                        euros(due.covered()),
                        euros(due.open()),
                        Cell.of(word("payment-state", due.state())))));
        return new Sheet(
                text("plan"),
                List.of(
                        text("title"),
                        sheet.grant().title(),
                        text("reference", sheet.grant().reference()),
                        text("rules", sheet.grant().rules())),
                heads("year", "kind", "due", "amount", "reckoned", "how", "covered", "open", "state"),
                rows);
    }

    private Sheet versions(InstalmentSheet sheet) {
        var rows = new ArrayList<List<Cell>>();
        for (PlanVersion version : sheet.plans()) {
            version.payments()
                    .forEach(payment -> rows.add(List.of(
                            Cell.of(version.number()),
                            Cell.of(word("plan-cause", version.cause())),
                            Cell.of(version.reason()),
                            Cell.of(version.by()),
                            Cell.of(payment.year()),
                            Cell.of(word("instalment-kind", payment.kind())),
                            Cell.of(payment.due()),
                            euros(payment.amount()),
                            Cell.of(steps(payment.steps())))));
        }
        return new Sheet(
                text("versions"),
                List.of(text("versions")),
                heads("version", "cause", "reason", "by", "year", "kind", "due", "amount", "how"),
                rows);
    }

    private Sheet paid(InstalmentSheet sheet, List<Passing> passings) {
        var rows = new ArrayList<List<Cell>>();
        sheet.movements().forEach(entry -> rows.add(movement("", entry)));
        passings.forEach(passing ->
                passing.movements().forEach(entry -> rows.add(movement(receiver(passing.data()), entry))));
        return new Sheet(
                text("paid"),
                List.of(text("paid")),
                heads("day", "movement", "receiver", "amount", "payment-reference", "remark", "reverses", "by"),
                rows);
    }

    private List<Cell> movement(String receiver, Movement entry) {
        return List.of(
                Cell.of(entry.day()),
                Cell.of(word("movement-kind", entry.kind())),
                Cell.of(receiver),
                euros(entry.amount()),
                Cell.of(entry.reference()),
                Cell.of(entry.remark()),
                entry.reverses().map(Cell::of).orElseGet(Cell.Empty::new),
                Cell.of(entry.enteredBy()));
    }

    private Sheet counts(InstalmentSheet sheet) {
        var rows = new ArrayList<List<Cell>>();
        sheet.counts()
                .forEach(count -> rows.add(List.of(
                        Cell.of(count.persons()),
                        Cell.of(count.day()),
                        Cell.of(count.countedBy()),
                        Cell.of(count.reason()),
                        Cell.of(count.enteredBy()))));
        return new Sheet(
                text("counts"), List.of(text("counts")), heads("persons", "day", "counted-by", "reason", "by"), rows);
    }

    private Sheet passed(List<Passing> passings) {
        var rows = new ArrayList<List<Cell>>();
        for (Passing passing : passings) {
            PassingData data = passing.data();
            rows.add(List.of(
                    Cell.of(receiver(data)),
                    Cell.of(data.from()),
                    Cell.of(data.until()),
                    Cell.of(data.measure() == null ? null : word("passing-measure", data.measure())),
                    euros(data.value()),
                    euros(passing.granted()),
                    euros(passing.passedOn()),
                    euros(passing.open()),
                    euros(passing.claimedBack()),
                    Cell.of(data.purpose())));
        }
        return new Sheet(
                text("passed"),
                List.of(text("passed")),
                heads(
                        "receiver",
                        "from",
                        "until",
                        "measure",
                        "value",
                        "granted",
                        "passed-on",
                        "open",
                        "claimed-back",
                        "purpose"),
                rows);
    }

    private String receiver(PassingData data) {
        Ags town = data.municipality();
        return town == null ? String.valueOf(data.carrier()) : municipality.apply(town.value());
    }

    private String steps(List<PlanStep> steps) {
        return steps.stream()
                .map(step -> texts.get(
                                language,
                                "funding.plan-step." + lower(step.kind()),
                                step.terms().stream().map(this::number).toArray())
                        + " = "
                        + number(step.result()))
                .collect(Collectors.joining("; "));
    }

    private String number(BigDecimal value) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(DIGITS);
        return format.format(value);
    }

    private List<String> heads(String... keys) {
        return List.of(keys).stream().map(this::text).toList();
    }

    private String text(String key, Object... arguments) {
        return texts.get(language, "funding.book." + key, arguments);
    }

    private String word(String kind, Enum<?> value) {
        return texts.get(language, "funding." + kind + "." + lower(value));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Cell euros(@Nullable BigDecimal value) {
        return value == null ? new Cell.Empty() : new Cell.Amount(value.doubleValue(), Euros.CENT_DIGITS);
    }
}
