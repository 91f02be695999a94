package org.lotse.platform.modules.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantId;

/** Which switch. */
@Embeddable
public class SwitchKey {

    @Column(name = "TENANT", nullable = false, length = 8)
    private String tenant = "";

    @Column(name = "MODULE_ID", nullable = false, length = 50)
    private String module = "";

    /** For the persistence provider. */
    protected SwitchKey() {}

    SwitchKey(TenantId tenant, ModuleId module) {
        this.tenant = tenant.value();
        this.module = module.value();
    }

    ModuleId module() {
        return new ModuleId(module);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SwitchKey that && tenant.equals(that.tenant) && module.equals(that.module);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tenant, module);
    }
}
