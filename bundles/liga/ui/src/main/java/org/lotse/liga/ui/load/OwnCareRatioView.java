package org.lotse.liga.ui.load;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.lotse.liga.api.load.HeadSource;
import org.lotse.liga.api.load.OwnCareRatio;
import org.lotse.liga.api.load.PublishedRatio;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
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

/** The care ratio of the own municipality, as the district told it. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/own-care-ratio",
        permission = "liga.own",
        title = "liga.own-ratio.title",
        icon = "scale",
        order = 52)
@StyleSheet("context://liga/liga.css")
@StyleSheet("context://liga/load.css")
public final class OwnCareRatioView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient OwnCareRatio ratio;
    private final transient Words words;
    private final transient RatioWords said;
    private final Div page = new Div();

    /** Draws the frame; {@link #enter} reads what was told. */
    @Activate
    public OwnCareRatioView(@Reference OwnCareRatio ratio, @Reference Texts texts) {
        this.ratio = ratio;
        words = new Words(texts, Localized.language());
        said = new RatioWords(words);
        getContent().setId("own-care-ratio");
        getContent().addClassName("liga-detail");
        getContent().add(new ViewHeader(words.text("liga.own-ratio.title")), page);
    }

    @Override
    public void enter(Visit visit) {
        page.removeAll();
        ratio.current()
                .ifPresentOrElse(
                        this::show, () -> page.add(new EmptyState("scale", words.text("liga.own-ratio.nothing"))));
    }

    private void show(PublishedRatio told) {
        var section = new Section(new H2(words.text("liga.own-ratio.on", Localized.date(told.on()))));
        section.addClassName("liga-panel");
        told.known()
                .ifPresentOrElse(
                        known -> {
                            var figure = new Paragraph(said.ratio(known.perPost()));
                            figure.addClassName("liga-big");
                            section.add(
                                    figure,
                                    new Paragraph(words.text("liga.load.per-post")),
                                    new Paragraph(words.text(
                                            "liga.load.summary",
                                            said.whole(known.persons()),
                                            said.postsInWords(known.posts(), known.vacant()),
                                            said.ratio(known.perFilled()))));
                        },
                        () -> section.add(new Paragraph(words.text("liga.own-ratio.no-ratio"))));
        if (told.heads() != null) {
            section.add(FormParts.soft(
                    told.heads().source() == HeadSource.REPORT
                            ? said.source(told.heads())
                            : words.text(
                                    "liga.own-ratio.counted",
                                    Localized.date(told.heads().on()))));
        }
        if (told.target() != null) {
            section.add(new Paragraph(words.text("liga.own-ratio.target", words.brief(told.target()))));
        }
        if (told.district() != null) {
            section.add(new Paragraph(words.text("liga.own-ratio.district", said.one(told.district()))));
        }
        section.add(
                FormParts.soft(said.rounded()),
                FormParts.soft(words.text("liga.own-ratio.told", Localized.dateTime(told.publishedAt()))));
        page.add(section);
    }
}
