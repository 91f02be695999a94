package org.lotse.platform.tenancy.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;

/** A tenant as the platform's database keeps it. */
@Entity
@Table(name = "TENANCY_TENANT")
class StoredTenant {

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

    TenantId id() {
        return new TenantId(key);
    }

    String name() {
        return name;
    }

    TenantKind kind() {
        return kind;
    }

    boolean active() {
        return active;
    }
}
