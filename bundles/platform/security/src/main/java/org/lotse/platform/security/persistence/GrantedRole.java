package org.lotse.platform.security.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.tenant.TenantId;

/** One role of an account in one tenant; the roles of a tenant together are the membership. */
@Embeddable
public class GrantedRole {

    @Column(name = "TENANT", nullable = false, length = 8)
    private String tenant = "";

    @Column(name = "ROLE_ID", nullable = false, length = 100)
    private String role = "";

    /** For the persistence provider. */
    protected GrantedRole() {}

    GrantedRole(TenantId tenant, RoleId role) {
        this.tenant = tenant.value();
        this.role = role.value();
    }

    TenantId tenant() {
        return new TenantId(tenant);
    }

    RoleId role() {
        return new RoleId(role);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GrantedRole that && tenant.equals(that.tenant) && role.equals(that.role);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tenant, role);
    }
}
