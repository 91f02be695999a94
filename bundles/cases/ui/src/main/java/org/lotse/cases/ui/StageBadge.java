package org.lotse.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.lotse.cases.api.PeriodStage;

/** How near the end of care is, in a word with a colour that says no more than the word. Nothing while it is far. */
public final class StageBadge extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    StageBadge(Words words, PeriodStage stage) {
        this(stage, words.of(stage));
    }

    private StageBadge(PeriodStage stage, String text) {
        getContent().setVisible(stage != PeriodStage.RUNNING);
        getContent().setText(text);
        getContent()
                .addClassNames(
                        "cases-stage",
                        "cases-stage-" + stage.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** For a list, where the date stands beside it. */
    public static StageBadge shortly(Words words, PeriodStage stage) {
        return new StageBadge(stage, words.shortly(stage));
    }
}
