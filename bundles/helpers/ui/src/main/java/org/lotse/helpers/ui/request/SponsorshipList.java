package org.lotse.helpers.ui.request;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.lotse.helpers.api.request.SponsorshipEnd;
import org.lotse.helpers.api.request.SponsorshipSummary;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.ViewLink;

/** Patenschaften, seen from the request or from the volunteer: who helps whom with what, since when, and what became of it. */
public final class SponsorshipList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    private SponsorshipList(Words words, List<SponsorshipSummary> shown, Function<SponsorshipSummary, Component> head) {
        this.words = words;
        getContent().addClassName("helpers-sponsorships");
        if (shown.isEmpty()) {
            getContent().add(soft(words.text("helpers.sponsorship.none")));
            return;
        }
        var list = new UnorderedList();
        shown.forEach(one -> list.add(item(one, head.apply(one))));
        getContent().add(list);
    }

    /** Those of a request: each leads to its volunteer. */
    public static SponsorshipList ofRequest(Words words, List<SponsorshipSummary> shown) {
        return new SponsorshipList(
                words,
                shown,
                one -> one.volunteer() == null
                        ? new Span(words.text("helpers.sponsorship.erased"))
                        : new ViewLink(one.volunteerName(), "helpers/" + one.volunteer()));
    }

    /** Those of a volunteer: each leads to its request. */
    public static SponsorshipList ofVolunteer(Words words, List<SponsorshipSummary> shown) {
        return new SponsorshipList(
                words,
                shown,
                one -> new ViewLink(words.request(one.skill(), one.firstName()), "helpers/requests/" + one.request()));
    }

    /** One's own, as a volunteer, who has no page of requests. */
    public static SponsorshipList ofOneself(Words words, List<SponsorshipSummary> shown) {
        return new SponsorshipList(words, shown, one -> new Span(words.request(one.skill(), one.firstName())));
    }

    /** Lets the one that runs be ended here. */
    public SponsorshipList endable(Runnable onEnd) {
        var end = new Button(words.text("helpers.sponsorship.end"), click -> onEnd.run());
        end.addThemeVariants(ButtonVariant.LUMO_SMALL);
        getContent().add(end);
        return this;
    }

    private ListItem item(SponsorshipSummary one, Component who) {
        var item = new ListItem(new H3(who), new Paragraph(days(one)), new Paragraph(one.purpose()));
        item.add(soft(words.text("helpers.sponsorship.consent-of", Localized.date(one.consentOn()), one.consentBy())));
        if (one.end() != null) {
            item.addClassName("helpers-over");
            item.add(new Paragraph(end(one.end())));
            if (one.end().feedback() != null) {
                var feedback = new Paragraph(one.end().feedback());
                feedback.addClassName("helpers-note");
                item.add(feedback);
            }
        }
        return item;
    }

    private String days(SponsorshipSummary one) {
        var from = Localized.date(one.from());
        return one.end() == null
                ? words.text("helpers.sponsorship.since", from)
                : words.text(
                        "helpers.sponsorship.days",
                        from,
                        Localized.date(one.end().on()));
    }

    private String end(SponsorshipEnd end) {
        return end.experience() == null
                ? words.of(end.reason())
                : words.text("helpers.sponsorship.ended", words.of(end.reason()), words.of(end.experience()));
    }

    private static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("helpers-soft");
        return paragraph;
    }
}
