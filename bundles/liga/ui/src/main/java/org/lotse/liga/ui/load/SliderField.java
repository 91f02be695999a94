package org.lotse.liga.ui.load;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.lotse.liga.ui.Words;

/** A number to move and to type: the slider for a quick look, the field beside it for an exact value, both by keyboard. What is typed may be beyond the slider. */
final class SliderField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int CALM = 150;

    private final RangeInput slider = new RangeInput(ValueChangeMode.LAZY);
    private final NumberField field;
    private final transient Runnable changed;

    /**
     * @param step of the slider
     * @param changed called when somebody chose another value
     */
    SliderField(Words words, String key, double step, Runnable changed) {
        this.changed = changed;
        var label = words.text(key);
        field = new NumberField(label);
        field.setStep(0.01);
        field.setMin(0);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        slider.setAriaLabel(words.text("liga.what-if.slider", label));
        slider.setMin(0);
        slider.setStep(step);
        slider.setValueChangeTimeout(CALM);
        slider.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                field.setValue(change.getValue());
                changed.run();
            }
        });
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                follow();
                changed.run();
            }
        });
        getContent().addClassName("liga-slider");
        getContent().add(slider, field);
    }

    /** How far the slider goes. */
    void reach(double most) {
        slider.setMax(most);
    }

    void show(BigDecimal value) {
        field.setValue(value.doubleValue());
        follow();
    }

    /** The number with two decimals; nothing typed is none. */
    BigDecimal value() {
        return BigDecimal.valueOf(field.isEmpty() ? 0 : field.getValue()).setScale(2, RoundingMode.HALF_UP);
    }

    NumberField field() {
        return field;
    }

    private void follow() {
        slider.setValue(Math.min(slider.getMax(), field.isEmpty() ? 0 : field.getValue()));
    }
}
