package org.lotse.cases.ui.asking;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.asking.AskedHandover;
import org.lotse.cases.api.asking.HandoverRequests;
import org.lotse.cases.api.asking.RequestedHandovers;
import org.lotse.cases.api.asking.SettledRequest;
import org.lotse.cases.ui.CasePage;
import org.lotse.cases.ui.PackageBadge;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
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

/** Requests for hand-overs in both directions: what others ask for, and what this body asked for. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = HandoverRequestsView.ADDRESS,
        permission = "cases.open",
        title = "cases.asking.title",
        icon = "question-circle-o",
        order = 41)
@StyleSheet("context://cases/cases.css")
public final class HandoverRequestsView extends Composite<Div> implements View, Enterable, KeepsInput {

    /** Where it is. */
    public static final String ADDRESS = "cases/handover-requests";

    private static final long serialVersionUID = 1L;

    private final transient HandoverRequests requests;
    private final transient RequestedHandovers requested;
    private final transient Feedback feedback;
    private final transient Words words;
    private final RequestsPanel waiting;
    private final UnorderedList own = new UnorderedList();
    private final UnorderedList settled = new UnorderedList();
    private final Section answered;
    private final Paragraph nobodyAsks;
    private final Paragraph nothingAsked;
    private final boolean mayAnswer;

    /** The frame; filled when entered. */
    @Activate
    public HandoverRequestsView(
            @Reference HandoverRequests requests,
            @Reference RequestedHandovers requested,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.requests = requests;
        this.requested = requested;
        this.feedback = feedback;
        words = new Words(texts, Localized.language());
        mayAnswer = access.may(CasesPermissions.HAND_OVER);
        waiting = new RequestsPanel(requested, requested::open, null, feedback, words, this::showAnswered);
        waiting.setVisible(false);
        nobodyAsks = soft(words.get("cases.asking.nobody-asks"));
        nothingAsked = soft(words.get("cases.asking.nothing-asked"));
        answered = part("cases.asking.answered", settled);
        getContent().setId("handover-requests");
        getContent().addClassName("cases-case");
        getContent()
                .add(
                        new ViewHeader(words.get("cases.asking.title")),
                        soft(words.get("cases.asking.hint")),
                        waiting,
                        nobodyAsks,
                        part("cases.asking.own", own, nothingAsked),
                        answered);
    }

    @Override
    public void enter(Visit visit) {
        showOwn();
        showAnswered();
    }

    @Override
    public boolean hasUnsavedInput() {
        return waiting.hasUnsavedInput();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return waiting.unsavedInput();
    }

    private void showOwn() {
        own.removeAll();
        var all = requests.list();
        all.forEach(asked -> own.add(item(asked)));
        nothingAsked.setVisible(all.isEmpty());
    }

    private void showAnswered() {
        settled.removeAll();
        var all = mayAnswer ? requested.settled() : List.<SettledRequest>of();
        all.forEach(one -> settled.add(item(one)));
        answered.setVisible(!all.isEmpty());
        if (mayAnswer) {
            waiting.show();
        }
        nobodyAsks.setVisible(mayAnswer && !waiting.isVisible());
    }

    private ListItem item(AskedHandover asked) {
        var sent = asked.sent();
        var item = new ListItem(
                new H3(words.get("cases.asking.of", asked.person(), asked.body())),
                new PackageBadge(words, sent.state()),
                soft(words.get(
                        "cases.asking.own-line",
                        Localized.dateTime(sent.sentAt()),
                        words.of(asked.ground()),
                        asked.author())));
        item.addClassName("cases-contact");
        addReason(item, sent.reason());
        var here = asked.ownCase();
        if (here != null) {
            item.add(new Div(new ViewLink(words.get("cases.asking.to-case"), CasePage.FILE.of(here))));
        }
        switch (sent.state()) {
            case SENT, RECEIVED -> {
                var withdraw = new Button(words.get("cases.handover.withdraw"), click -> askToWithdraw(asked));
                withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                withdraw.setAriaLabel(words.get("cases.asking.withdraw-of", asked.person()));
                item.add(withdraw);
            }
            case ACCEPTED -> item.add(new Div(new ViewLink(words.get("cases.asking.to-inbox"), "cases/inbox")));
            case REJECTED, WITHDRAWN -> {
                // Nothing is left to do about it.
            }
        }
        return item;
    }

    private ListItem item(SettledRequest one) {
        var arrived = one.arrived();
        var item = new ListItem(
                new H3(words.get("cases.inbox.heading", one.body(), Localized.dateTime(arrived.sentAt()))),
                new PackageBadge(words, arrived.state()));
        item.addClassName("cases-contact");
        addReason(item, arrived.reason());
        return item;
    }

    private void addReason(ListItem item, @Nullable String reason) {
        if (reason != null) {
            var said = new Paragraph(words.get("cases.handover.reason", reason));
            said.addClassName("cases-note");
            item.add(said);
        }
    }

    private void askToWithdraw(AskedHandover asked) {
        feedback.confirm(
                "cases.asking.withdraw-title",
                "cases.asking.withdraw-text",
                "cases.handover.withdraw",
                new Object[] {asked.body()},
                () -> {
                    if (feedback.attempt(() -> requests.withdraw(asked.sent().id()))) {
                        feedback.done("cases.asking.withdrawn");
                    }
                    showOwn();
                });
    }

    private Section part(String title, HtmlComponent... content) {
        var part = new Section(new H2(words.get(title)));
        part.addClassName("cases-contacts");
        part.add(content);
        return part;
    }

    private static Paragraph soft(String text) {
        var line = new Paragraph(text);
        line.addClassName("cases-soft");
        return line;
    }
}
