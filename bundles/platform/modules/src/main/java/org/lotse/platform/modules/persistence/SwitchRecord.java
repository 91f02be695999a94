package org.lotse.platform.modules.persistence;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.lotse.platform.api.module.ModuleId;

/** A switch that is on; that it is there is all it says, so it needs no version. */
@Entity(name = "Switch")
@Table(name = "MODULES_SWITCH")
public class SwitchRecord {

    @EmbeddedId
    private SwitchKey key = new SwitchKey();

    /** For the persistence provider. */
    protected SwitchRecord() {}

    SwitchRecord(SwitchKey key) {
        this.key = key;
    }

    ModuleId module() {
        return key.module();
    }
}
