package org.lotse.funding.ui.proof;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import org.lotse.funding.api.proof.CountedCase;
import org.lotse.funding.api.proof.FigureSource;
import org.lotse.funding.api.proof.ProofFigures;
import org.lotse.funding.api.proof.ProofId;
import org.lotse.funding.api.proof.Trace;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What one figure was counted from: what counts, from where, when, by whom; and the cases, for whoever may see them. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/proofs/:id/figures/:line/:measure",
        permission = "funding.applications",
        title = "funding.trace.title",
        menu = false,
        icon = "diploma",
        order = 44)
@StyleSheet("context://funding/funding.css")
public final class FigureView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient ProofFigures figures;
    private final transient Words words;
    private final ViewHeader header = new ViewHeader("");
    private final Div back = new Div();
    private final Div shown = Parts.sheet();

    /** Draws an empty page; {@link #enter} tells what to show. */
    @Activate
    public FigureView(@Reference ProofFigures figures, @Reference Texts texts) {
        this.figures = figures;
        words = new Words(texts, Localized.language());
        getContent().setId("figure");
        getContent().addClassName("funding-page");
        getContent().add(back, header, shown);
    }

    @Override
    public void enter(Visit visit) {
        var line = ProofAddress.line(visit.parameter("line")).orElseThrow(NotFound::new);
        var measure = ProofAddress.measure(visit.parameter("measure")).orElseThrow(NotFound::new);
        var trace = ProofId.parse(visit.parameter("id"))
                .flatMap(proof -> figures.trace(proof, line, measure))
                .orElseThrow(NotFound::new);
        var figure = trace.figure();
        header.setTitle(words.text(
                "funding.trace.of",
                words.of("measure", measure),
                trace.line().person(),
                words.number(BigDecimal.valueOf(figure.amount()))));
        back.removeAll();
        back.add(new ViewLink(
                words.text("funding.proof.back"), ProofAddress.of(trace.proof().id())));
        var facts = new ProofSections.Facts();
        facts.add(words.text("funding.proof.means"), words.of("measure-means", measure));
        facts.add(
                words.text("funding.proof.period"),
                Localized.date(trace.proof().from()) + " – "
                        + Localized.date(trace.proof().until()));
        facts.add(words.text("funding.proof.source"), words.of("figure-source", figure.source()));
        facts.add(words.text("funding.proof.origin"), figure.origin());
        facts.add(words.text("funding.proof.counted-on"), Localized.date(figure.day()));
        facts.add(words.text("funding.proof.counted-by"), figure.by());
        shown.removeAll();
        shown.add(Parts.section(words.text("funding.trace.how"), facts), behind(trace));
    }

    private Component behind(Trace trace) {
        var section = Parts.section(words.text("funding.trace.cases"));
        if (trace.figure().source() == FigureSource.REPORTED) {
            section.add(Parts.warning(
                    words.text("funding.trace.border", trace.figure().origin())));
        } else if (trace.figure().source() == FigureSource.ENTERED) {
            section.add(Parts.soft(words.text("funding.trace.typed")));
        } else {
            trace.cases()
                    .ifPresentOrElse(
                            cases -> section.add(list(trace, cases)),
                            () -> section.add(Parts.soft(words.text("funding.trace.not-for-you"))));
        }
        return section;
    }

    private Div list(Trace trace, List<CountedCase> cases) {
        var now = trace.now().orElse(0L);
        var list = new Div(
                now == trace.figure().amount()
                        ? Parts.good(words.text("funding.trace.same", now))
                        : Parts.warning(words.text(
                                "funding.trace.differs", now, trace.figure().amount())));
        if (!cases.isEmpty()) {
            var table = new SheetTable(words.text("funding.trace.number"), words.text("funding.trace.times"));
            cases.forEach(one -> table.row(
                    new ViewLink(one.number(), one.address()), words.number(BigDecimal.valueOf(one.times()))));
            list.add(table);
        }
        return list;
    }
}
