package org.lotse.liga.core.application.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lotse.liga.api.claim.ClaimDetails;
import org.lotse.liga.core.domain.Amounts;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.api.workbook.Cell;
import org.lotse.platform.api.workbook.Sheet;
import org.lotse.platform.api.workbook.Workbook;

/** A claim as a workbook. */
final class ClaimBookOfSheets {

    private final Texts texts;
    private final Locale language;

    /** @param language of its headings */
    ClaimBookOfSheets(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    Workbook of(ClaimDetails claim) {
        var rows = new ArrayList<List<Cell>>();
        for (var line : claim.reckoning().lines()) {
            rows.add(List.of(
                    Cell.of(line.name()),
                    amount(line.share()),
                    Cell.of(line.days()),
                    Cell.of(line.vacantDays()),
                    amount(line.actual()),
                    amount(line.overhead()),
                    amount(line.actual().add(line.overhead()))));
        }
        rows.add(List.of(
                Cell.of(text("sum")),
                new Cell.Empty(),
                new Cell.Empty(),
                new Cell.Empty(),
                amount(claim.reckoning().actual()),
                amount(claim.reckoning().overhead()),
                amount(claim.reckoning().total())));
        var sheet = new Sheet(
                text("sheet"),
                List.of(
                        text("title"),
                        claim.carrierName() + ", " + claim.agreementTitle(),
                        text("period", claim.data().from(), claim.data().to()),
                        text("version", claim.version())),
                List.of(
                        text("post"),
                        text("share"),
                        text("days"),
                        text("vacant-days"),
                        text("actual"),
                        text("overhead"),
                        text("total")),
                rows);
        return new Workbook(language, List.of(sheet));
    }

    private String text(String key, Object... arguments) {
        return texts.get(language, "liga.workbook." + key, arguments);
    }

    private static Cell amount(BigDecimal value) {
        return new Cell.Amount(value.doubleValue(), Amounts.DECIMALS);
    }
}
