package org.lotse.platform.ui.shell.feedback;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.lotse.platform.ui.api.ViewLink;

/** One line at the edge of the page. */
public final class Line {

    private static final int DONE_MILLIS = 4_000;
    private static final int REFUSED_MILLIS = 12_000;
    private static final int REMINDER_MILLIS = 600_000;

    private Line() {}

    static void done(String words) {
        var line = new Notification(words, DONE_MILLIS, Notification.Position.BOTTOM_START);
        line.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        line.open();
    }

    static void refused(String words) {
        var line = new Notification();
        line.setDuration(REFUSED_MILLIS);
        line.setAssertive(true);
        line.addThemeVariants(NotificationVariant.LUMO_ERROR);
        show(line, new Span(words));
    }

    /** Stays for some minutes, or until somebody puts it away or follows it. */
    public static void reminder(String words, String path) {
        var line = new Notification();
        line.setDuration(REMINDER_MILLIS);
        line.addThemeVariants(NotificationVariant.LUMO_CONTRAST);
        var sign = new Icon("vaadin", "bell-o");
        sign.getElement().setAttribute("aria-hidden", "true");
        var link = new ViewLink(words, path);
        link.getElement().addEventListener("click", click -> line.close());
        var content = new Div(sign, link);
        content.addClassName("lotse-reminder");
        show(line, content);
    }

    private static void show(Notification line, Component content) {
        line.setPosition(Notification.Position.BOTTOM_START);
        var close = new Button(new Icon("vaadin", "close-small"), click -> line.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        close.setAriaLabel(close.getTranslation("shell.close"));
        line.add(content, close);
        line.open();
    }
}
