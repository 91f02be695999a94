package org.lotse.platform.ui.shell.live;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.module.ModuleId;

/**
 * Somebody was led out of a view. Kept with the tab until it is read, so that the start page can say why, offer what was
 * typed, and lead back in once the view is there again.
 *
 * @param reason why
 * @param module whose view it was
 * @param moduleTitle the module's title, translated while its texts were still there
 * @param path the address they were at
 * @param view the view's route
 * @param unsaved what was typed and not saved, by field label
 */
public record Departure(
        Reason reason, ModuleId module, String moduleTitle, String path, String view, Map<String, String> unsaved) {

    /** Why a view went away under somebody. */
    public enum Reason {
        /** The tenant's administrator switched the module off. */
        SWITCHED_OFF,
        /** The person may not see it any more. */
        NOT_PERMITTED,
        /** The bundle is being updated or was removed: which of the two is known when it comes back. */
        GONE
    }

    /** Keeps the order of the form. */
    public Departure {
        unsaved = Collections.unmodifiableMap(new LinkedHashMap<>(unsaved));
    }

    /** The one to be read in this tab. */
    public static Optional<Departure> of(UI tab) {
        return Optional.ofNullable(ComponentUtil.getData(tab, Departure.class));
    }

    /** It was read. */
    public static void forget(UI tab) {
        keep(tab, null);
    }

    static void keep(UI tab, @Nullable Departure departure) {
        ComponentUtil.setData(tab, Departure.class, departure);
    }
}
