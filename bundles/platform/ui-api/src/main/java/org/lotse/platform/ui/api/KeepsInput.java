package org.lotse.platform.ui.api;

import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A {@link View} in which people type. Leaving it with unsaved input asks first; if the view goes away because its
 * module was switched off or removed, what was typed can be copied from the start page.
 */
@ConsumerType
public interface KeepsInput {

    /** Whether something was typed that is not saved. */
    boolean hasUnsavedInput();

    /** What was typed, by translated field label in the order of the form; non-empty values only. */
    Map<String, String> unsavedInput();
}
