package org.lotse.cases.core;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.module.ModuleDescriptor;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantKind;
import org.osgi.service.component.annotations.Component;

/** Case files for municipalities; the district has none, prepares hand-overs to them and sees what they report. */
@Component
public final class CasesModule implements ModuleDescriptor {

    /** Accompanies people: may do everything in this module. */
    public static final RoleId INTEGRATION_MANAGER = new RoleId("cases.integration-manager");

    /** Leads a team of those: sees everything, decides on extensions, gives cases to colleagues, merges what is twice. */
    public static final RoleId TEAM_LEADER = new RoleId("cases.team-leader");

    /** Stands in or supervises: sees everything, changes nothing. */
    public static final RoleId READER = new RoleId("cases.reader");

    /** Decides for the tenant what its case files hold; sees none of them. */
    public static final RoleId SETTINGS = new RoleId("cases.settings");

    /** Social worker in the district's shared accommodation: prepares hand-overs, keeps no case files. */
    public static final RoleId ACCOMMODATION = new RoleId("cases.accommodation");

    /** Answers for the work without doing it: sees figures, and no case. */
    public static final RoleId FIGURES = new RoleId("cases.figures");

    /** Gives proof of use: sees figures of each colleague, and no case. */
    public static final RoleId COLLEAGUE_FIGURES = new RoleId("cases.colleague-figures");

    /** Answers in the district for what municipalities do: sees the figures that they report, and no case. */
    public static final RoleId DISTRICT_FIGURES = new RoleId("cases.district-figures");

    /** Keeps the list of regular services for the whole district. */
    public static final RoleId DIRECTORY = new RoleId("cases.directory");

    /** Works with another module and learns of cases what is not in them. */
    public static final RoleId OUTLINE = new RoleId("cases.outline");

    @Override
    public ModuleId id() {
        return new ModuleId("cases");
    }

    @Override
    public Set<TenantKind> suits() {
        return EnumSet.allOf(TenantKind.class);
    }

    @Override
    public List<Role> roles() {
        return List.of(
                new Role(
                        INTEGRATION_MANAGER,
                        Set.of(
                                CasesPermissions.READ,
                                CasesPermissions.OUTLINE,
                                CasesPermissions.OPEN,
                                CasesPermissions.EDIT,
                                CasesPermissions.CONTACTS,
                                CasesPermissions.RELEASES,
                                CasesPermissions.DOCUMENTS,
                                CasesPermissions.ASSESS,
                                CasesPermissions.HAND_OVER,
                                CasesPermissions.TAKE_OVER,
                                CasesPermissions.PLAN,
                                CasesPermissions.CLOSE,
                                CasesPermissions.EXPORT)),
                new Role(
                        TEAM_LEADER,
                        Set.of(
                                CasesPermissions.READ,
                                CasesPermissions.OUTLINE,
                                CasesPermissions.DECIDE,
                                CasesPermissions.ASSIGN,
                                CasesPermissions.TEMPLATES,
                                CasesPermissions.FIGURES,
                                CasesPermissions.COLLEAGUE_FIGURES,
                                CasesPermissions.REPORT,
                                CasesPermissions.IMPORT,
                                CasesPermissions.MERGE,
                                CasesPermissions.EXPORT)),
                new Role(READER, Set.of(CasesPermissions.READ, CasesPermissions.OUTLINE)),
                new Role(SETTINGS, Set.of(CasesPermissions.SETTINGS, CasesPermissions.TEMPLATES)),
                new Role(
                        ACCOMMODATION,
                        Set.of(CasesPermissions.PREPARE, CasesPermissions.HAND_OVER),
                        Set.of(TenantKind.DISTRICT)),
                new Role(FIGURES, Set.of(CasesPermissions.FIGURES)),
                new Role(COLLEAGUE_FIGURES, Set.of(CasesPermissions.COLLEAGUE_FIGURES)),
                new Role(OUTLINE, Set.of(CasesPermissions.OUTLINE)),
                new Role(DISTRICT_FIGURES, Set.of(CasesPermissions.DISTRICT_FIGURES), Set.of(TenantKind.DISTRICT)),
                new Role(DIRECTORY, Set.of(CasesPermissions.DIRECTORY), Set.of(TenantKind.DISTRICT)));
    }
}
