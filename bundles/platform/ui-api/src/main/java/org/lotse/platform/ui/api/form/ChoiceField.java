package org.lotse.platform.ui.api.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** The two values of one field, one of them to be chosen; what is chosen stands in the form at once. */
final class ChoiceField extends Composite<RadioButtonGroup<ChoiceField.Side>> {

    private static final long serialVersionUID = 1L;

    /** Whose value. */
    enum Side {
        MINE,
        THEIRS
    }

    private final transient Difference.Choice choice;

    ChoiceField(Difference.Choice choice) {
        this.choice = choice;
        var sides = getContent();
        sides.setLabel(choice.label());
        sides.setItems(Side.values());
        sides.setRenderer(new ComponentRenderer<>(this::option));
        sides.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        sides.addClassName("lotse-conflict-choice");
        sides.addValueChangeListener(chosen -> apply(chosen.getValue()));
    }

    void mine() {
        getContent().setValue(Side.MINE);
    }

    void theirs() {
        getContent().setValue(Side.THEIRS);
    }

    boolean isDecided() {
        return !getContent().isEmpty();
    }

    void askFor() {
        getContent().setErrorMessage(getTranslation("shell.conflict.choose"));
        getContent().setInvalid(true);
    }

    void focus() {
        getContent()
                .getElement()
                .executeJs("requestAnimationFrame(() => this.querySelector('vaadin-radio-button')?.focus())");
    }

    private void apply(Side side) {
        switch (side) {
            case MINE -> choice.keepMine().run();
            case THEIRS -> choice.takeTheirs().run();
        }
    }

    private Div option(Side side) {
        var mine = side == Side.MINE;
        var whose = new Span(getTranslation(mine ? "shell.conflict.mine" : "shell.conflict.theirs"));
        whose.addClassName("lotse-conflict-whose");
        var text = mine ? choice.mine() : choice.theirs();
        var value = new Span(text.isBlank() ? getTranslation("shell.conflict.empty") : text);
        value.addClassName("lotse-conflict-value");
        value.getElement().setAttribute("dir", "auto");
        return new Div(whose, value);
    }
}
