package org.lotse.platform.admin.ui;

import org.lotse.platform.api.module.ModuleId;

/** What can be done to a module. */
interface ModuleActs {

    void switchOn(ModuleId module);

    void switchOff(ModuleId module);

    /** Shows what the module has kept, and removes it if the person means it. */
    void erase(ModuleId module);
}
