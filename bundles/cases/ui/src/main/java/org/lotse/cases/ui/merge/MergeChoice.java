package org.lotse.cases.ui.merge;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.lotse.cases.ui.Words;

/** The values that two cases have of one field, side by side; that of the case that stays is chosen until somebody chooses the other. */
final class MergeChoice extends Composite<RadioButtonGroup<MergeChoice.Side>> {

    private static final long serialVersionUID = 1L;

    /** Whose value. */
    enum Side {
        STAYS,
        GOES
    }

    private final transient Words words;
    private final String stays;
    private final String goes;

    MergeChoice(Words words, String label, String stays, String goes) {
        this.words = words;
        this.stays = stays;
        this.goes = goes;
        var sides = getContent();
        sides.setLabel(label);
        sides.setItems(Side.values());
        sides.setRenderer(new ComponentRenderer<>(this::option));
        sides.setValue(Side.STAYS);
        sides.addClassName("cases-merge-choice");
    }

    /** What a rule that is broken is shown beside. */
    RadioButtonGroup<Side> group() {
        return getContent();
    }

    boolean isOther() {
        return getContent().getValue() == Side.GOES;
    }

    /** What is chosen with this side. */
    String text(Side side) {
        return side == Side.GOES ? goes : stays;
    }

    private Div option(Side side) {
        var whose = new Span(words.get(side == Side.STAYS ? "cases.merge.of-stays" : "cases.merge.of-goes"));
        whose.addClassName("cases-merge-whose");
        var value = new Span(text(side));
        value.addClassName("cases-merge-value");
        value.getElement().setAttribute("dir", "auto");
        return new Div(whose, value);
    }
}
