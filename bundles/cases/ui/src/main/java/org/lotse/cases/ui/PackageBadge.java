package org.lotse.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.lotse.platform.api.exchange.PackageState;

/** How far a package is, in a word with a colour that says no more than the word. */
public final class PackageBadge extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    /** Says it in the words of the screen. */
    public PackageBadge(Words words, PackageState state) {
        getContent().setText(words.of(state));
        getContent()
                .addClassNames("cases-stage", "cases-package-" + state.name().toLowerCase(Locale.ROOT));
    }
}
