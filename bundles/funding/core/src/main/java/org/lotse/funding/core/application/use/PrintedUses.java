package org.lotse.funding.core.application.use;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.use.UsePapers;
import org.lotse.funding.api.use.UseSheet;
import org.lotse.funding.api.use.Uses;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.print.Press;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.api.workbook.Spreadsheets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes budget and use as sheets and workbooks; what stands there is reckoned in one transaction, by the gate, and set after it. */
@Component
public final class PrintedUses implements UsePapers {

    private final Uses uses;
    private final FundingChanges changes;
    private final Texts texts;
    private final Press press;
    private final Spreadsheets spreadsheets;

    /** What reckons, the words, and what sets them. */
    @Activate
    public PrintedUses(
            @Reference Uses uses,
            @Reference FundingChanges changes,
            @Reference Texts texts,
            @Reference Press press,
            @Reference Spreadsheets spreadsheets) {
        this.uses = uses;
        this.changes = changes;
        this.texts = texts;
        this.press = press;
        this.spreadsheets = spreadsheets;
    }

    @Override
    public void sheet(ApplicationId grant, LocalDate day, OutputStream to) throws IOException {
        press.print(new UsePaper(texts, changes.today()).of(present(grant, day)), to);
    }

    @Override
    public void workbook(ApplicationId grant, LocalDate day, Locale language, OutputStream to) throws IOException {
        spreadsheets.write(new UseBookOfSheets(texts, language).of(present(grant, day)), to);
    }

    private UseSheet present(ApplicationId grant, LocalDate day) {
        return uses.on(grant, day).orElseThrow(ConcurrentChange::removed);
    }
}
