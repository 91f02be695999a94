package org.lotse.funding.ui.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.lotse.funding.api.application.ApplicationDeadline;
import org.lotse.funding.api.application.ApplicationDetails;
import org.lotse.funding.api.application.ApplicationState;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** How far an application has come, what comes next, and until when. */
final class ApplicationHead extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ApplicationHead(Words words, ApplicationDetails application) {
        var state = new Paragraph(
                badge(words, application.state()), new Span(" " + words.of("application-next", application.state())));
        state.setId("application-state");
        getContent().add(state);
        application.deadline().ifPresent(deadline -> getContent().add(deadline(words, deadline)));
    }

    /** The state in a word. */
    static Component badge(Words words, ApplicationState state) {
        return Parts.badge(words.of("application-state", state), isOpen(state));
    }

    /** A deadline as a sentence, beside which one sees whether it is over. */
    static Component deadline(Words words, ApplicationDeadline deadline) {
        var over = deadline.day().isBefore(Localized.today());
        var said = words.of(over ? "deadline-over" : "deadline", deadline.kind(), Localized.date(deadline.day()));
        return over || deadline.kind() != ApplicationDeadline.Kind.SUBMIT ? Parts.warning(said) : Parts.soft(said);
    }

    private static boolean isOpen(ApplicationState state) {
        return switch (state) {
            case DRAFT, CHECKED, SIGNED, SENT, OBJECTION -> true;
            case APPROVED, REJECTED, WITHDRAWN -> false;
        };
    }
}
