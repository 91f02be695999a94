package org.lotse.platform.ui.shell.feedback;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** One line at the edge of the page. */
final class Line {

    private static final int DONE_MILLIS = 4_000;
    private static final int REFUSED_MILLIS = 12_000;

    private Line() {}

    static void done(String words) {
        var line = new Notification(words, DONE_MILLIS, Notification.Position.BOTTOM_START);
        line.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        line.open();
    }

    static void refused(String words) {
        var line = new Notification();
        line.setDuration(REFUSED_MILLIS);
        line.setPosition(Notification.Position.BOTTOM_START);
        line.setAssertive(true);
        line.addThemeVariants(NotificationVariant.LUMO_ERROR);
        var close = new Button(new Icon("vaadin", "close-small"), click -> line.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        close.setAriaLabel(close.getTranslation("shell.close"));
        line.add(new Span(words), close);
        line.open();
    }
}
