package org.lotse.funding.ui.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.lotse.funding.api.application.ApplicationDetails;
import org.lotse.funding.api.application.ApplicationPapers;
import org.lotse.funding.api.application.ApplicationStep;
import org.lotse.funding.api.application.Decision;
import org.lotse.funding.api.application.FundedPost;
import org.lotse.funding.api.application.SendingWay;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.PdfDownload;

/** What the authority decided, and every step that an application took. */
final class ApplicationPast extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient ApplicationPapers papers;

    ApplicationPast(Words words, ApplicationPapers papers, ApplicationDetails application) {
        this.words = words;
        this.papers = papers;
        getContent().addClassName("funding-sheet");
        application.decisions().forEach(decision -> getContent().add(decision(decision)));
        var table = new SheetTable(
                words.text("funding.application.step"),
                words.text("funding.application.step-day"),
                words.text("funding.application.step-detail"),
                words.text("funding.application.reason"),
                words.text("funding.grouping.by"));
        application
                .history()
                .forEach(step -> table.row(
                        words.of("application-step", step.kind()),
                        step.on().map(Localized::date).orElse(""),
                        detail(application, step),
                        step.reason().orElse(""),
                        words.text(
                                "funding.counts.entered-by", step.enteredBy(), Localized.dateTime(step.enteredAt()))));
        getContent().add(Parts.section(words.text("funding.application.history"), table));
    }

    private Component decision(Decision decision) {
        var facts = new DescriptionList();
        facts.addClassName("funding-facts");
        fact(facts, "funding.application.ruling", words.of("ruling", decision.ruling()));
        fact(facts, "funding.application.reference", decision.reference());
        fact(facts, "funding.application.decided-on", Localized.date(decision.decidedOn()));
        fact(facts, "funding.application.notified-on", Localized.date(decision.notifiedOn()));
        decision.yearly().ifPresent(amount -> fact(facts, "funding.application.granted-yearly", words.euro(amount)));
        decision.from()
                .ifPresent(from -> fact(
                        facts,
                        "funding.application.granted-time",
                        Localized.date(from)
                                + decision.until()
                                        .map(until -> " – " + Localized.date(until))
                                        .orElse("")));
        if (!decision.posts().isEmpty()) {
            fact(
                    facts,
                    "funding.application.granted-posts",
                    decision.posts().stream().map(this::post).collect(Collectors.joining("; ")));
        }
        decision.reason().ifPresent(reason -> fact(facts, "funding.application.reason", reason));
        return Parts.section(
                words.text(
                        decision.number() == 1 ? "funding.application.decision" : "funding.application.decision-again"),
                facts);
    }

    private String post(FundedPost post) {
        return words.text(
                "funding.application.post-granted",
                post.number(),
                words.number(post.share()),
                words.of("learnt", post.qualification()),
                Localized.date(post.from()),
                Localized.date(post.until()));
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(words.text(key)), new DescriptionList.Description(value));
    }

    private Component detail(ApplicationDetails application, ApplicationStep step) {
        return switch (step.kind()) {
            case SENT ->
                new Span(step.detail()
                        .map(way -> words.of("sending-way", SendingWay.valueOf(way)))
                        .orElse(""));
            case SIGNED -> {
                var id = application.id();
                var number = step.number();
                yield new Div(
                        new Span(step.detail().orElse("") + " "),
                        new PdfDownload(
                                words.text("funding.application.signed-form"),
                                () -> words.text("funding.application.file"),
                                to -> papers.signed(id, number, to)));
            }
            default -> new Span(step.detail().orElse(""));
        };
    }
}
