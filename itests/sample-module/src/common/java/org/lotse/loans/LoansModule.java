package org.lotse.loans;

import java.util.List;
import java.util.Set;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.module.ModuleDescriptor;
import org.lotse.platform.api.module.ModuleId;
import org.osgi.service.component.annotations.Component;

/** Says that the lending desk is here and what it offers. */
@Component
public final class LoansModule implements ModuleDescriptor {

    /** Read the lending book and write in it. */
    public static final Permission LEND = new Permission("loans.lend");

    @Override
    public ModuleId id() {
        return new ModuleId("loans");
    }

    @Override
    public List<Role> roles() {
        return List.of(new Role(new RoleId("loans.lender"), Set.of(LEND)));
    }
}
