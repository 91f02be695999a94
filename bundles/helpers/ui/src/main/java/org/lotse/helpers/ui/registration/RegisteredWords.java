package org.lotse.helpers.ui.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.lotse.helpers.api.registration.RegisteredSelf;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.ViewLink;

/** Says of somebody that they registered themselves, what they said, and whom they may be already. */
record RegisteredWords(Words words) {

    List<Component> of(RegisteredSelf one) {
        var told = new ArrayList<Component>();
        told.add(new Paragraph(words.text(
                "helpers.registered.on", Localized.dateTime(one.sentAt()), Localized.dateTime(one.confirmedAt()))));
        if (!one.circles().isEmpty()) {
            told.add(new Paragraph(words.text("helpers.registered.circle", String.join(", ", one.circles()))));
        }
        if (one.times() != null) {
            told.add(lines(words.text("helpers.registered.times", one.times())));
        }
        if (one.message() != null) {
            told.add(lines(words.text("helpers.registered.message", one.message())));
        }
        if (one.forgottenOn() != null) {
            told.add(new Paragraph(words.text("helpers.registered.forgotten-on", Localized.date(one.forgottenOn()))));
        }
        one.alike().forEach(other -> told.add(alike(other)));
        return told;
    }

    private Component alike(RegisteredSelf.Alike other) {
        var hint = new Div(
                words.text(other.sameEmail() ? "helpers.registered.same-email" : "helpers.registered.same-name") + " ");
        hint.add(new ViewLink(other.name(), "helpers/" + other.volunteer()));
        hint.add(" (" + words.of(other.status()) + ")");
        hint.addClassName("helpers-warning");
        return hint;
    }

    private static Paragraph lines(String text) {
        var lines = new Paragraph(text);
        lines.addClassName("helpers-lines");
        return lines;
    }
}
