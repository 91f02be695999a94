package org.example.lending;

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
public final class DeskModule implements ModuleDescriptor {

    /** See what there is and who has it. */
    public static final Permission READ = new Permission("lending.read");

    /** Lend, take back, add and remove. */
    public static final Permission LEND = new Permission("lending.lend");

    @Override
    public ModuleId id() {
        return new ModuleId("lending");
    }

    @Override
    public List<Role> roles() {
        return List.of(
                new Role(new RoleId("lending.lender"), Set.of(READ, LEND)),
                new Role(new RoleId("lending.reader"), Set.of(READ)));
    }
}
