package org.lotse.platform.modules.persistence;

import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.modules.switches.Switches;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Switches by Jakarta Persistence. */
@Component
public final class JpaSwitches implements Switches {

    private final Entities entities;

    /** @param entities of the unit {@code modules} */
    @Activate
    public JpaSwitches(@Reference(target = "(lotse.unit=modules)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public Set<ModuleId> of(TenantId tenant) {
        return entities.manager()
                .createQuery("select s from Switch s where s.key.tenant = :tenant", SwitchRecord.class)
                .setParameter("tenant", tenant.value())
                .getResultStream()
                .map(SwitchRecord::module)
                .collect(Collectors.toSet());
    }

    @Override
    public void on(TenantId tenant, ModuleId module) {
        var key = new SwitchKey(tenant, module);
        if (entities.manager().find(SwitchRecord.class, key) == null) {
            entities.manager().persist(new SwitchRecord(key));
        }
    }

    @Override
    public void off(TenantId tenant, ModuleId module) {
        var record = entities.manager().find(SwitchRecord.class, new SwitchKey(tenant, module));
        if (record != null) {
            entities.manager().remove(record);
        }
    }
}
