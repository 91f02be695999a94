package org.lotse.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.demo.invented.InventedCase;
import org.lotse.demo.invented.InventedCases;
import org.lotse.demo.invented.Place;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantId;

/** The towns in which the demonstration happens, and the modules they have on to begin with. */
enum DemoTown {
    /** Everything. */
    KONSTANZ("08335043", 60, new Place("78462", "Konstanz"), "cases", "helpers", "funding"),
    /** Cases and volunteers. */
    SINGEN("08335075", 40, new Place("78224", "Singen (Hohentwiel)"), "cases", "helpers"),
    /** Volunteers only. */
    BUESINGEN("08335015", 0, new Place("78266", "Büsingen am Hochrhein"), "helpers"),
    /** Cases only. */
    GOTTMADINGEN("08335028", 25, new Place("78244", "Gottmadingen"), "cases"),
    /** Cases, and what the district tells about the LIGA there. */
    RADOLFZELL("08335063", 30, new Place("78315", "Radolfzell am Bodensee"), "cases", "liga");

    /** The district of all of them. */
    static final TenantId DISTRICT = new TenantId("08335");

    private final TenantId tenant;
    private final int invented;
    private final Place place;
    private final Set<String> modules;

    DemoTown(String key, int invented, Place place, String... modules) {
        this.tenant = new TenantId(key);
        this.invented = invented;
        this.place = place;
        this.modules = Set.of(modules);
    }

    TenantId tenant() {
        return tenant;
    }

    /** The cases that are invented for it, beside those that are written down; always the same, the days counted from today. */
    List<InventedCase> invented(LocalDate today) {
        return new InventedCases(tenant.value().hashCode(), place, today).first(invented);
    }

    /** What stands above its letters; nobody is reached there. */
    String letterhead() {
        return "Integrationsmanagement " + place.town()
                + "\nMusterweg 1, 00000 Musterstadt\nTelefon 00000 0000, Dienstag und Donnerstag 9 bis 12 Uhr";
    }

    /** Who is responsible there. */
    String office() {
        return "Gemeinde " + place.town();
    }

    /** Whether people may register themselves as volunteers there. */
    boolean isOpenToVolunteers() {
        return this == KONSTANZ || this == BUESINGEN;
    }

    Set<ModuleId> modules() {
        return modules.stream().map(ModuleId::new).collect(Collectors.toSet());
    }
}
