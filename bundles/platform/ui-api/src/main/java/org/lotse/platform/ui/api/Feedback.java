package org.lotse.platform.ui.api;

import com.vaadin.flow.component.HasValidation;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Tells a person what came of an act, in their language. Call on the UI thread only. */
@ProviderType
public interface Feedback {

    /** It is done: a short line that goes by itself and is read out by screen readers. */
    void done(String key, Object... arguments);

    /**
     * Runs an act of the person. Clears the fields' errors first; a rule violation is shown beside its field (or as a line
     * if it concerns none of them, the first wrong field gets the focus), a refusal or a concurrent change as a line.
     * Anything else goes to the error page with an incident number.
     *
     * @param fields the form's fields by the names that rule violations use
     * @param act what to do
     * @return whether it was done
     */
    boolean attempt(Map<String, ? extends HasValidation> fields, Runnable act);

    /** As {@link #attempt(Map, Runnable)}, for an act without a form. */
    default boolean attempt(Runnable act) {
        return attempt(Map.of(), act);
    }

    /**
     * Asks before something that cannot be undone.
     *
     * @param titleKey key of the question
     * @param textKey key of what will happen
     * @param confirmKey key of the button that does it; the other one is "cancel"
     * @param arguments for all three texts
     * @param act run when confirmed
     */
    void confirm(String titleKey, String textKey, String confirmKey, Object[] arguments, Runnable act);

    /** The translated text of a refusal, if the exception is one ({@code RuleViolation}, {@code AccessDenied}, {@code ConcurrentChange}). */
    Optional<String> refusal(RuntimeException exception);
}
