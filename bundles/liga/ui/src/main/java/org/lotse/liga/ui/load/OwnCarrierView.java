package org.lotse.liga.ui.load;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lotse.liga.api.load.CarrierLoads;
import org.lotse.liga.api.load.CarrierView;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What whoever leads a carrier's team sees: the figures of that carrier, of no other, and of nobody who is accompanied. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/own-carrier",
        permission = "liga.own-carrier",
        title = "liga.own-carrier.title",
        icon = "scale",
        order = 54)
@StyleSheet("context://liga/liga.css")
@StyleSheet("context://liga/load.css")
public final class OwnCarrierView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient CarrierLoads loads;
    private final transient Municipalities municipalities;
    private final transient Words words;
    private final transient RatioWords said;
    private final ViewHeader header;
    private final Div page = new Div();

    /** Draws the frame; {@link #enter} reads the figures. */
    @Activate
    public OwnCarrierView(@Reference CarrierLoads loads, @Reference Tenants tenants, @Reference Texts texts) {
        this.loads = loads;
        municipalities = new Municipalities(tenants);
        words = new Words(texts, Localized.language());
        said = new RatioWords(words);
        header = new ViewHeader(words.text("liga.own-carrier.title"));
        getContent().setId("own-carrier");
        getContent().addClassName("liga-detail");
        getContent().add(header, page);
    }

    @Override
    public void enter(Visit visit) {
        page.removeAll();
        loads.own()
                .ifPresentOrElse(
                        own -> show(loads.of(own, Localized.today())),
                        () -> page.add(new EmptyState("institution", words.text("liga.own-carrier.unbound"))));
    }

    private void show(CarrierView view) {
        header.setTitle(words.text("liga.own-carrier.of", view.load().name()));
        var figure = new Paragraph(said.ratio(view.load().ratio().perPost()));
        figure.addClassName("liga-big");
        var summary = new Section(
                new H2(words.text("liga.load.today")),
                figure,
                new Paragraph(words.text("liga.load.per-post")),
                FormParts.soft(said.target(view.target())),
                FormParts.soft(said.rounded()));
        summary.addClassName("liga-panel");
        var posts = new Section(
                new H2(words.text("liga.posts.title")), new CarrierPosts(said, municipalities, view.load()));
        posts.addClassName("liga-panel");
        page.add(summary, posts, towns(view));
    }

    private Section towns(CarrierView view) {
        var title = words.text("liga.load.by-town");
        var section = new Section(new H2(title), FormParts.soft(words.text("liga.load.by-shares")));
        section.addClassName("liga-panel");
        if (view.towns().isEmpty()) {
            section.add(new Paragraph(words.text("liga.own-carrier.no-town")));
            return section;
        }
        var table = new DataTable(
                title,
                List.of(
                        words.text("liga.municipalities.municipality"),
                        words.text("liga.municipalities.posts"),
                        words.text("liga.load.persons"),
                        words.text("liga.load.source")));
        view.towns()
                .forEach(town -> table.texts(
                        new Span(municipalities.name(town.municipality())),
                        said.posts(town.posts(), town.vacant()),
                        town.persons() == null ? "–" : said.one(town.persons()),
                        town.source() == null || town.countedOn() == null
                                ? words.text("liga.load.nobody-counted")
                                : said.source(town.source(), town.countedOn(), "")));
        section.add(table);
        return section;
    }
}
