package org.lotse.platform.ui.api;

import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** Moves the current browser tab. Call on the UI thread only. */
@ProviderType
public interface Navigator {

    /** Goes to a path below the root, for example {@code cases/0192…}; the unsaved-input question comes before it. */
    void to(String path);

    /** Goes to a path with a query; blank values are left out. */
    void to(String path, Map<String, String> query);

    /**
     * Puts the state of the current view (filters, sorting, selected row) into the address without entering it again,
     * so that a link, a reload and the way back restore it. Blank values are left out.
     */
    void remember(Map<String, String> query);
}
