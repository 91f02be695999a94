package org.lotse.platform.ui.shell.feedback;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where everything ends that nobody caught: a refusal becomes a line, anything else an incident. */
@Component(service = UnexpectedErrors.class)
public final class UnexpectedErrors implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    private final transient Feedback feedback;

    /** @param feedback knows the words of refusals */
    @Activate
    public UnexpectedErrors(@Reference Feedback feedback) {
        this.feedback = feedback;
    }

    @Override
    public void error(ErrorEvent event) {
        var cause = unwrapped(event.getThrowable());
        if (cause instanceof IOException) {
            return; // the browser went away while it was answered
        }
        var tab = UI.getCurrent();
        var refusal = cause instanceof RuntimeException unchecked && tab != null
                ? feedback.refusal(unchecked)
                : Optional.<String>empty();
        refusal.ifPresentOrElse(Line::refused, () -> {
            var incident = Incidents.report(cause);
            if (tab != null) {
                show(tab, incident);
            }
        });
    }

    private static void show(UI tab, Incident incident) {
        var dialog = new Dialog(tab.getTranslation("shell.incident.title"));
        dialog.add(
                new Paragraph(tab.getTranslation("shell.incident.text")),
                new Paragraph(tab.getTranslation(
                        "shell.incident.number", incident.number(), Localized.dateTime(incident.time()))));
        var close = new Button(tab.getTranslation("shell.close"), click -> dialog.close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(close);
        dialog.setWidth("min(32rem, 92vw)");
        dialog.open();
    }

    private static Throwable unwrapped(Throwable thrown) {
        var cause = thrown.getCause();
        var wrapper = thrown instanceof InvocationTargetException || thrown instanceof ExecutionException;
        return wrapper && cause != null ? unwrapped(cause) : thrown;
    }
}
