package org.lotse.funding.ui.rule;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.lotse.funding.api.rule.PublishedRules;
import org.lotse.funding.api.rule.RulePublishing;
import org.lotse.funding.api.rule.RuleState;
import org.lotse.funding.api.rule.RuleVersion;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.ViewLink;

/** What the district works on in its rules, and how its municipalities stand to them. */
final class RulesPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient RulePublishing publishing;
    private final transient Feedback feedback;
    private final transient Words words;
    private final Div stands = new Div();

    RulesPanel(List<RuleVersion> versions, RulePublishing publishing, Feedback feedback, Words words) {
        this.publishing = publishing;
        this.feedback = feedback;
        this.words = words;
        getContent().setId("rules-panel");
        getContent().add(new H2(words.text("funding.rules.work")));
        var drafts = versions.stream()
                .filter(version -> version.state() == RuleState.DRAFT)
                .toList();
        if (drafts.isEmpty()) {
            getContent().add(Parts.soft(words.text("funding.rules.no-drafts")));
        }
        drafts.forEach(draft -> getContent()
                .add(new Paragraph(new ViewLink(
                        words.text(
                                "funding.rules.draft-of",
                                draft.data().title(),
                                draft.ref().version()),
                        "funding/rules/" + draft.ref()))));
        getContent()
                .add(
                        Parts.acts(
                                new ViewLink(words.text("funding.rules.begin"), "funding/rules/new"),
                                new ViewLink(words.text("funding.rules.compare"), "funding/rules/compare")),
                        stands);
        show();
    }

    private void show() {
        var state = publishing.state();
        stands.removeAll();
        var said = new Paragraph(said(state));
        said.getElement().setAttribute("role", "status");
        said.setId("rules-published");
        stands.add(said);
        if (state.version() > 0 && !state.outstanding().isEmpty()) {
            stands.add(Parts.soft(words.text("funding.rules.outstanding", String.join(", ", state.outstanding()))));
        }
        if (state.changed()) {
            stands.add(Parts.small(words.text("funding.rules.publish"), () -> ask(state)));
        }
    }

    private String said(PublishedRules state) {
        if (state.publishedAt() == null) {
            return words.text(state.changed() ? "funding.rules.unpublished" : "funding.rules.only-shipped");
        }
        var text = words.text(
                "funding.rules.published",
                state.version(),
                Localized.dateTime(state.publishedAt()),
                state.reached().size(),
                state.reached().size() + state.outstanding().size());
        return state.changed() ? text + " " + words.text("funding.rules.changed-since") : text;
    }

    private void ask(PublishedRules state) {
        feedback.confirm(
                "funding.rules.publish-title",
                "funding.rules.publish-text",
                "funding.rules.publish",
                new Object[] {state.reached().size() + state.outstanding().size()},
                () -> {
                    feedback.attempt(() -> feedback.done("funding.rules.is-published", publishing.publish()));
                    show();
                });
    }
}
