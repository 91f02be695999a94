package org.lotse.platform.ui.api.form;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/**
 * Tells what stands in a field while it is being typed, for a hint beside it. The field's value comes when it is left, as
 * everywhere: nothing waits for the hint.
 */
public final class Typing {

    /** So long nobody types before it is told: with less one asks for every letter, with more the answer comes late. */
    private static final int PAUSE_MILLIS = 350;

    private static final String TYPED = "element.value";

    private Typing() {}

    /** Tells it after each pause. Where a key or a click ends the pause and Flow does not say what was typed, nothing is told. */
    public static void follow(TextField field, Consumer<String> told) {
        field.getElement()
                .addEventListener(
                        "input",
                        event -> event.getEventData().path(TYPED).asStringOpt().ifPresent(told))
                .addEventData(TYPED)
                .debounce(PAUSE_MILLIS);
    }
}
