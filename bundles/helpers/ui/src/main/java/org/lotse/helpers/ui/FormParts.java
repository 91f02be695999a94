package org.lotse.helpers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.IntegerField.IntegerFieldI18n;
import org.jspecify.annotations.Nullable;

/** What the forms of this module have in common. */
public final class FormParts {

    private FormParts() {}

    /** A part of a form under a heading of its own. */
    public static Section section(String title, Component... content) {
        var section = new Section(new H2(title));
        section.add(content);
        return section;
    }

    /** Two columns where there is room. */
    public static FormLayout columns(Component... fields) {
        var columns = new FormLayout(fields);
        columns.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("32rem", 2));
        return columns;
    }

    /** A field for hours per week, from one on. */
    public static IntegerField hours(String label, int most) {
        var field = new IntegerField(label);
        var wrong = field.getTranslation("helpers.rule.hours", most);
        field.setMin(1);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerFieldI18n()
                .setMinErrorMessage(wrong)
                .setMaxErrorMessage(wrong)
                .setBadInputErrorMessage(wrong));
        return field;
    }

    /** What text fields want for nothing. */
    public static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Typed text, or null for none. */
    public static @Nullable String orNull(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
