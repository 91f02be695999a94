package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.platform.api.deployment.Attempt;
import org.lotse.platform.ui.api.Localized;

/** One attempt: which file, when, what came of it; and if nothing did, why and what to do. */
final class AttemptLine extends Composite<Article> {

    private static final long serialVersionUID = 1L;

    AttemptLine(Attempt attempt) {
        var outcome = new Span(getTranslation(outcomeKey(attempt.outcome())));
        outcome.addClassNames("admin-state", wentWell(attempt) ? "admin-state-on" : "admin-state-off");
        var head = new Div(new H3(attempt.file()), outcome);
        head.addClassName("admin-module-head");
        getContent().addClassName("admin-attempt");
        getContent().add(head);
        attempt.fault().ifPresent(fault -> {
            var arguments = attempt.arguments().toArray();
            getContent()
                    .add(
                            new Paragraph(getTranslation(fault.reasonKey(), arguments)),
                            new Paragraph(getTranslation(fault.cureKey(), arguments)));
        });
        var facts = new Paragraph(Stream.of(Localized.dateTime(attempt.at()), attempt.name(), attempt.version())
                .filter(fact -> !fact.isBlank())
                .collect(Collectors.joining(" · ")));
        facts.addClassName("admin-facts");
        getContent().add(facts);
    }

    private static boolean wentWell(Attempt attempt) {
        return attempt.fault().isEmpty();
    }

    private static String outcomeKey(Attempt.Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> "admin.deployment.accepted";
            case REFUSED -> "admin.deployment.refused";
            case REMOVED -> "admin.deployment.removed";
            case FAULTY -> "admin.deployment.faulty";
        };
    }
}
