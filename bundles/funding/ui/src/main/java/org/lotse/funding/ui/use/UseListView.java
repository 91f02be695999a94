package org.lotse.funding.ui.use;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lotse.funding.api.use.UseSheet;
import org.lotse.funding.api.use.Uses;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What was granted, as it is used today: posts filled, money earned, and what is to be seen to. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/use",
        permission = "funding.applications",
        title = "funding.use.title",
        icon = "pie-bar-chart",
        order = 43)
@StyleSheet("context://funding/funding.css")
public final class UseListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient Uses uses;
    private final transient UseWords words;
    private final CsvDownload csv;
    private final Div shown = new Div();
    /** What a download writes; read outside the session's lock. */
    private transient volatile List<UseSheet> rows = List.of();

    /** Draws the frame; {@link #enter} reads the rest. */
    @Activate
    public UseListView(@Reference Uses uses, @Reference Texts texts) {
        this.uses = uses;
        words = new UseWords(new Words(texts, Localized.language()));
        csv = new CsvDownload(words.text("funding.rules.csv"), () -> words.text("funding.use.file"), this::export);
        getContent().setId("uses");
        getContent().addClassName("funding-page");
        getContent().add(new ViewHeader(words.text("funding.use.title"), csv), shown);
    }

    @Override
    public void enter(Visit visit) {
        rows = uses.all(Localized.today());
        csv.setVisible(!rows.isEmpty());
        shown.removeAll();
        if (rows.isEmpty()) {
            shown.add(new EmptyState(
                    "pie-bar-chart",
                    words.text("funding.use.empty"),
                    new ViewLink(words.text("funding.use.to-applications"), "funding/applications")));
            return;
        }
        var table = new SheetTable(
                words.text("funding.use.grant"),
                words.text("funding.use.period"),
                words.text("funding.use.posts-today"),
                words.text("funding.use.earned"),
                words.text("funding.use.own"),
                words.text("funding.use.alerts"));
        rows.forEach(sheet -> table.row(
                new ViewLink(
                        sheet.grant().title(), "funding/use/" + sheet.grant().id()),
                period(sheet),
                posts(sheet),
                words.euro(sheet.toDate().earned()),
                words.euro(sheet.whole().own()),
                alerts(sheet)));
        shown.add(Parts.sheet(Parts.section(
                words.text("funding.use.all", Localized.date(Localized.today())),
                Parts.soft(words.text("funding.use.all-how")),
                table)));
    }

    private String period(UseSheet sheet) {
        return Localized.date(sheet.grant().from()) + " – "
                + Localized.date(sheet.grant().until());
    }

    private Span posts(UseSheet sheet) {
        return Parts.badge(
                words.text("funding.use.filled-of", words.number(sheet.filled()), words.number(sheet.financed())),
                sheet.vacant().signum() > 0);
    }

    private Span alerts(UseSheet sheet) {
        return sheet.alerts().isEmpty()
                ? Parts.badge(words.text("funding.use.nothing"), false)
                : Parts.badge(words.text("funding.use.alerts-of", sheet.alerts().size()), true);
    }

    /** Off the UI thread. */
    private void export(CsvRows out) {
        out.add(
                words.text("funding.use.grant"),
                words.text("funding.use.from"),
                words.text("funding.use.until"),
                words.text("funding.use.financed"),
                words.text("funding.use.filled"),
                words.figure("granted"),
                words.figure("earned"),
                words.figure("actual"),
                words.figure("expected"),
                words.figure("own"));
        rows.forEach(sheet -> out.add(
                sheet.grant().title(),
                sheet.grant().from(),
                sheet.grant().until(),
                sheet.financed(),
                sheet.filled(),
                sheet.whole().granted(),
                sheet.whole().earned(),
                sheet.whole().actual(),
                sheet.whole().expected(),
                sheet.whole().own()));
    }
}
