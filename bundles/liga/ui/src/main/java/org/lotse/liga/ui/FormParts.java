package org.lotse.liga.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.textfield.TextField;
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

    /** A text that says less than what stands around it. */
    public static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("liga-soft");
        return paragraph;
    }

    /** A sentence that somebody should see. */
    public static Paragraph warning(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("liga-warning");
        return paragraph;
    }

    /** A button for an act beside others. */
    public static Button small(String text, Runnable act) {
        var button = new Button(text, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** A button for an act that takes something away. */
    public static Button removing(String text, Runnable act) {
        var button = small(text, act);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return button;
    }

    /** A button that begins something new. */
    public static Button adding(String text, Runnable act) {
        var button = new Button(text, new Icon("vaadin", "plus"), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** A field for a text of some length. */
    public static TextField text(String label, int length) {
        var field = new TextField(label);
        field.setMaxLength(length);
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
