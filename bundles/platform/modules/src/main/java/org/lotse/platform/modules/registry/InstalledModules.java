package org.lotse.platform.modules.registry;

import java.util.SortedMap;
import org.lotse.platform.api.module.InstalledModule;
import org.lotse.platform.api.module.ModuleId;

/** The modules installed now. */
@FunctionalInterface
public interface InstalledModules {

    /** Unmodifiable, and the same object for as long as nothing is installed, updated or removed. */
    SortedMap<ModuleId, InstalledModule> now();
}
