package org.lotse.cases.ui.preparation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.lotse.cases.api.preparation.PreparationState;
import org.lotse.cases.ui.Words;

/** How far a prepared hand-over is, in a word with a colour that says no more than the word. */
final class PreparationBadge extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    PreparationBadge(Words words, PreparationState state) {
        getContent().setText(words.of(state));
        getContent()
                .addClassNames("cases-stage", "cases-package-" + state.name().toLowerCase(Locale.ROOT));
    }
}
