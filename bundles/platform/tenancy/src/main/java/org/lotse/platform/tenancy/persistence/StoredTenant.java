package org.lotse.platform.tenancy.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.tenancy.registry.KnownTenant;
import org.lotse.platform.tenancy.registry.TenantRow;

/** A tenant as the platform's database keeps it. */
@Entity
@Table(name = "TENANCY_TENANT")
public class StoredTenant {

    @Id
    @Column(name = "AGS")
    private String key = "";

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "NAME")
    private String name = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private TenantKind kind = TenantKind.MUNICIPALITY;

    @Column(name = "ACTIVE")
    private boolean active;

    @Column(name = "TYPE_NAME")
    private @Nullable String type;

    @Column(name = "POPULATION")
    private @Nullable Integer population;

    @Column(name = "ASSOCIATION")
    private @Nullable String association;

    /** For the database layer only. */
    protected StoredTenant() {}

    /** A new tenant, active from the start. */
    StoredTenant(TenantRow row) {
        key = row.id().value();
        name = row.name();
        kind = row.kind();
        active = true;
        type = row.type().orElse(null);
        population = row.population().orElse(null);
        association = row.association().orElse(null);
    }

    KnownTenant known() {
        return new KnownTenant(new TenantId(key), name, kind, Optional.ofNullable(association), active);
    }
}
