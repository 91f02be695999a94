package org.lotse.liga.ui.load;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.load.CareRatios;
import org.lotse.liga.api.load.CarrierLoad;
import org.lotse.liga.api.load.DistrictLoad;
import org.lotse.liga.api.load.HeadCounts;
import org.lotse.liga.api.load.RatioPublications;
import org.lotse.liga.api.load.TownLoad;
import org.lotse.liga.ui.Badge;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** People for each full-time post: by municipality, carrier and post, on a day that stands in the address, and how it was. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "liga/care-ratio", permission = "liga.read", title = "liga.load.title", icon = "scale", order = 55)
@StyleSheet("context://liga/liga.css")
@StyleSheet("context://liga/load.css")
public final class CareRatioView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient CareRatios ratios;
    private final transient HeadCounts heads;
    private final transient RatioPublications publications;
    private final transient Access access;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Municipalities municipalities;
    private final transient Words words;
    private final transient RatioWords said;
    private final DatePicker day;
    private final Div figures = new Div();
    private transient @Nullable DistrictLoad shown;

    /** Draws the frame; {@link #enter} reads the figures. */
    @Activate
    public CareRatioView(
            @Reference CareRatios ratios,
            @Reference HeadCounts heads,
            @Reference RatioPublications publications,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.ratios = ratios;
        this.heads = heads;
        this.publications = publications;
        this.access = access;
        this.feedback = feedback;
        this.navigator = navigator;
        municipalities = new Municipalities(tenants);
        words = new Words(texts, Localized.language());
        said = new RatioWords(words);
        day = Localized.datePicker(words.text("liga.load.day"));
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                navigator.remember(Map.of("on", change.getValue().toString()));
                show(change.getValue());
            }
        });
        var filters = new Div(day);
        filters.addClassName("liga-filters");
        getContent().setId("care-ratio");
        getContent().add(new ViewHeader(words.text("liga.load.title"), actions()), links(), filters, figures);
    }

    @Override
    public void enter(Visit visit) {
        show(visit.query("on").flatMap(Days::read).orElseGet(Localized::today));
    }

    private void show(LocalDate on) {
        day.setValue(on);
        var load = ratios.on(on);
        shown = load;
        figures.removeAll();
        figures.add(summary(load), towns(load), carriers(load), new HistoryPanel(said, ratios.history(null)));
    }

    private Div links() {
        var links = new Div(
                new ViewLink(words.text("liga.district.title"), "liga/district"),
                new ViewLink(words.text("liga.load.targets"), "liga/care-target"),
                new ViewLink(words.text("liga.what-if.title"), "liga/what-if"),
                new ViewLink(words.text("liga.plans.title"), "liga/plans"));
        links.addClassName("liga-links");
        return links;
    }

    private Component[] actions() {
        var actions = new ArrayList<Component>();
        if (access.may(LigaPermissions.EXPORT)) {
            actions.add(new CsvDownload(words.text("liga.list.export"), () -> words.text("liga.load.file"), rows -> {
                if (shown != null) {
                    new LoadRows(said, municipalities).write(shown, rows);
                }
            }));
        }
        if (access.may(LigaPermissions.EDIT)) {
            actions.add(FormParts.small(words.text("liga.load.publish"), this::publish));
            actions.add(FormParts.small(
                    words.text("liga.load.fetch"),
                    () -> feedback.attempt(() -> {
                        heads.fetch();
                        feedback.done("liga.load.is-fetched");
                    })));
        }
        return actions.toArray(Component[]::new);
    }

    private void publish() {
        var last = publications.last().map(Localized::dateTime).orElse(words.text("liga.load.never-published"));
        feedback.confirm(
                "liga.load.publish-title",
                "liga.load.publish-text",
                "liga.load.publish",
                new Object[] {last},
                () -> feedback.attempt(() -> {
                    publications.publish();
                    feedback.done("liga.load.is-published");
                }));
    }

    private Section summary(DistrictLoad load) {
        var figure = new Paragraph(said.ratio(load.total().perPost()));
        figure.addClassName("liga-big");
        var section = new Section(
                new H2(words.text("liga.load.district")),
                figure,
                new Paragraph(words.text(
                        "liga.load.summary",
                        said.whole(load.total().persons()),
                        said.postsInWords(load.total().posts(), load.total().vacant()),
                        said.ratio(load.total().perFilled()))),
                new Paragraph(said.target(load.target())),
                FormParts.soft(words.text(
                        "liga.load.counted-of", load.counted(), load.towns().size())),
                FormParts.soft(said.rounded()));
        section.setId("summary");
        section.addClassName("liga-panel");
        return section;
    }

    private Section towns(DistrictLoad load) {
        var title = words.text("liga.load.by-town");
        var table = new DataTable(
                title,
                List.of(
                        words.text("liga.municipalities.municipality"),
                        words.text("liga.load.persons"),
                        words.text("liga.municipalities.posts"),
                        words.text("liga.load.per-post-short"),
                        words.text("liga.load.per-filled"),
                        words.text("liga.load.look-at"),
                        words.text("liga.load.source")));
        load.towns()
                .forEach(town -> table.row(
                        new ViewLink(
                                municipalities.name(town.municipality()), "liga/care-ratio/" + town.municipality()),
                        cells(town)));
        return panel("towns", title, table);
    }

    private List<Component> cells(TownLoad town) {
        var counted = town.heads();
        var alerts = new Div();
        alerts.addClassName("liga-badges");
        town.alerts().forEach(alert -> alerts.add(new Badge(said.alert(alert), Badge.Tone.WAITING)));
        return List.of(
                new Span(counted == null ? "–" : said.whole(counted.persons())),
                new Span(town.known()
                        .map(ratio -> said.posts(ratio.posts(), ratio.vacant()))
                        .orElse("–")),
                new Span(said.ratio(town.known().flatMap(ratio -> ratio.perPost()))),
                new Span(said.ratio(town.known().flatMap(ratio -> ratio.perFilled()))),
                alerts,
                new Span(counted == null ? words.text("liga.load.nobody-counted") : said.source(counted)));
    }

    private Section carriers(DistrictLoad load) {
        var title = words.text("liga.load.by-carrier");
        var panel = panel("carriers", title, FormParts.soft(words.text("liga.load.by-shares")));
        if (load.carriers().isEmpty()) {
            panel.add(new Paragraph(words.text("liga.load.no-carrier")));
        }
        load.carriers().forEach(carrier -> panel.add(carrier(carrier)));
        return panel;
    }

    private Div carrier(CarrierLoad carrier) {
        return new Div(new CarrierPosts(said, municipalities, carrier));
    }

    private static Section panel(String id, String title, Component... content) {
        var section = new Section(new H2(title));
        section.add(content);
        section.setId(id);
        section.addClassName("liga-panel");
        return section;
    }
}
