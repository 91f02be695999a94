package org.lotse.platform.tenancy.persistence;

import java.util.List;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.persistence.unit.Entities;
import org.lotse.platform.tenancy.registry.KnownTenant;
import org.lotse.platform.tenancy.registry.TenantRecords;
import org.lotse.platform.tenancy.registry.TenantRow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tenants by Jakarta Persistence. */
@Component
public final class JpaTenantRecords implements TenantRecords {

    private final Entities entities;

    /** @param entities of the unit {@code tenancy} */
    @Activate
    public JpaTenantRecords(@Reference(target = "(" + Transactions.UNIT + "=tenancy)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void addMissing(List<TenantRow> rows) {
        rows.stream().filter(row -> !isStored(row.id())).map(StoredTenant::new).forEach(entities.manager()::persist);
    }

    @Override
    public List<KnownTenant> all() {
        return entities
                .manager()
                .createQuery("select t from StoredTenant t", StoredTenant.class)
                .getResultList()
                .stream()
                .map(StoredTenant::known)
                .toList();
    }

    private boolean isStored(TenantId id) {
        return entities.manager().find(StoredTenant.class, id.value()) != null;
    }
}
