package org.lotse.platform.admin.ui;

import java.util.List;
import java.util.Optional;
import org.lotse.platform.api.module.InstalledModule;
import org.lotse.platform.api.module.ModuleId;

/**
 * A module as it stands in a municipality.
 *
 * @param id which
 * @param installed what it is; empty if only its switch or its data are left
 * @param state on, off or waiting
 * @param missing modules it needs that are not on
 * @param kept whether it is off and has kept something
 */
record ModuleRow(ModuleId id, Optional<InstalledModule> installed, State state, List<ModuleId> missing, boolean kept) {

    /** How it stands. */
    enum State {
        ON,
        OFF,
        WAITING
    }
}
