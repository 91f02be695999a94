package org.lotse.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/** What the pages of this module have in common. */
public final class Parts {

    private Parts() {}

    /** A part of a page under a heading of its own. */
    public static Section section(String title, Component... content) {
        var section = new Section(new H2(title));
        section.add(content);
        return section;
    }

    /** Where the parts of a page stand one below the other. */
    public static Div sheet(Component... content) {
        var sheet = new Div(content);
        sheet.addClassName("funding-sheet");
        return sheet;
    }

    /** A text that says less than what stands around it. */
    public static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("funding-soft");
        return paragraph;
    }

    /** A sentence that somebody should see: something is short or does not fit. */
    public static Paragraph warning(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("funding-notice", "funding-short");
        return paragraph;
    }

    /** A sentence that says that it is as it should be. */
    public static Paragraph good(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("funding-notice", "funding-enough");
        return paragraph;
    }

    /** A word about the state of something. */
    public static Span badge(String word, boolean waiting) {
        var badge = new Span(word);
        badge.addClassNames("funding-badge", waiting ? "funding-short" : "funding-enough");
        return badge;
    }

    /** Buttons and links beside each other. */
    public static Div acts(Component... acts) {
        var row = new Div(acts);
        row.addClassName("funding-acts");
        return row;
    }

    /** A button for an act beside others. */
    public static Button small(String text, Runnable act) {
        var button = new Button(text, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** The button for what a page is for. */
    public static Button primary(String text, Runnable act) {
        var button = new Button(text, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** A button for an act that takes something away. */
    public static Button removing(String text, Runnable act) {
        var button = small(text, act);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
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
