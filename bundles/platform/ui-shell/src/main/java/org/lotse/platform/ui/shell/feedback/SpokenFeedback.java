package org.lotse.platform.ui.shell.feedback;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Map;
import java.util.Optional;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.DataUnavailable;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.shell.navigation.UnsavedMark;
import org.lotse.platform.ui.shell.navigation.Views;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Feedback as lines at the edge of the page and words beside fields; screen readers speak both. */
@Component
public final class SpokenFeedback implements Feedback {

    private final Texts texts;

    /** @param texts the words */
    @Activate
    public SpokenFeedback(@Reference Texts texts) {
        this.texts = texts;
    }

    @Override
    public void done(String key, Object... arguments) {
        Line.done(text(key, arguments));
    }

    @Override
    public boolean attempt(Map<String, ? extends HasValidation> fields, Runnable act) {
        fields.values().forEach(SpokenFeedback::clear);
        try {
            act.run();
        } catch (RuleViolation | AccessDenied | ConcurrentChange | DataUnavailable | NotFound refused) {
            show(fields, refused);
            return false;
        }
        unmark();
        return true;
    }

    @Override
    public void confirm(String titleKey, String textKey, String confirmKey, Object[] arguments, Runnable act) {
        var question = new ConfirmDialog();
        question.setHeader(text(titleKey, arguments));
        question.setText(text(textKey, arguments));
        question.setCancelable(true);
        question.setCancelText(text("shell.cancel"));
        question.setConfirmText(text(confirmKey, arguments));
        question.setConfirmButtonTheme("error primary");
        question.addConfirmListener(confirmed -> act.run());
        question.open();
    }

    @Override
    public Optional<String> refusal(RuntimeException exception) {
        return switch (exception) {
            case RuleViolation rule -> Optional.of(text(rule.key(), rule.arguments()));
            case AccessDenied denied -> Optional.of(text("shell.refused"));
            case ConcurrentChange changed ->
                Optional.of(text(changed.isRemoved() ? "shell.gone-meanwhile" : "shell.changed-meanwhile"));
            case DataUnavailable away -> Optional.of(text("shell.data-unavailable"));
            case NotFound gone -> Optional.of(text("shell.gone-meanwhile"));
            default -> Optional.empty();
        };
    }

    private void show(Map<String, ? extends HasValidation> fields, RuntimeException refused) {
        var words = refusal(refused).orElseThrow(() -> refused);
        var field = refused instanceof RuleViolation rule
                ? rule.field().flatMap(name -> Optional.<HasValidation>ofNullable(fields.get(name)))
                : Optional.<HasValidation>empty();
        field.ifPresentOrElse(wrong -> mark(wrong, words), () -> Line.refused(words));
    }

    private static void mark(HasValidation field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private static void clear(HasValidation field) {
        field.setInvalid(false);
        field.setErrorMessage("");
    }

    /** What was typed is saved now, as far as the view says so. */
    private static void unmark() {
        var tab = UI.getCurrent();
        var unsaved = Views.shownIn(tab)
                .filter(KeepsInput.class::isInstance)
                .map(view -> ((KeepsInput) view).hasUnsavedInput());
        if (!unsaved.orElse(false)) {
            UnsavedMark.clear(tab);
        }
    }

    private String text(String key, Object... arguments) {
        return texts.get(Localized.language(), key, arguments);
    }
}
