package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;

/** Shows a one-time password, once. */
final class OneTimePassword {

    private OneTimePassword() {}

    /** @param name whose, as colleagues know them */
    static void show(String name, String password) {
        var tab = UI.getCurrent();
        var text = new Span(password);
        text.addClassName("admin-password-text");
        text.setId("one-time-password");
        var copied = new Span();
        copied.getElement().setAttribute("role", "status");
        var copy = new Button(tab.getTranslation("admin.password.copy"), new Icon("vaadin", "copy"), click -> {
            text.getElement().executeJs("navigator.clipboard?.writeText(this.textContent)");
            copied.setText(tab.getTranslation("admin.password.copied"));
        });
        var line = new Div(text, copy, copied);
        line.addClassName("admin-password");
        new DialogFrame(
                        tab.getTranslation("admin.password.title", name),
                        new Paragraph(tab.getTranslation("admin.password.text")),
                        line)
                .openToRead(tab.getTranslation("admin.password.close"));
    }
}
