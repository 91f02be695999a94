package org.lotse.demo;

import static org.lotse.demo.DemoTown.BUESINGEN;
import static org.lotse.demo.DemoTown.DISTRICT;
import static org.lotse.demo.DemoTown.GOTTMADINGEN;
import static org.lotse.demo.DemoTown.KONSTANZ;
import static org.lotse.demo.DemoTown.RADOLFZELL;
import static org.lotse.demo.DemoTown.SINGEN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.security.signin.NewAccount;

/**
 * An account to try the product with.
 *
 * @param signInName what to type
 * @param displayName an invented name that says so
 * @param memberships roles by tenant
 */
record DemoAccount(String signInName, String displayName, Map<TenantId, Set<RoleId>> memberships) {

    /** The same for all. Known to everybody who can read; therefore only in the profile {@code demo}. */
    static final String PASSWORD = "Lotse-Demo-2026";

    private static final RoleId DISTRICT_ADMINISTRATOR = new RoleId("platform.district-administrator");
    private static final RoleId ADMINISTRATOR = new RoleId("platform.administrator");
    private static final RoleId INTEGRATION_MANAGER = new RoleId("cases.integration-manager");
    private static final RoleId TEAM_LEADER = new RoleId("cases.team-leader");
    private static final RoleId CASE_READER = new RoleId("cases.reader");
    private static final RoleId CASE_SETTINGS = new RoleId("cases.settings");
    private static final RoleId ACCOMMODATION = new RoleId("cases.accommodation");
    private static final RoleId CASE_FIGURES = new RoleId("cases.figures");
    private static final RoleId CASES_FROM_OUTSIDE = new RoleId("cases.outline");
    private static final RoleId DISTRICT_FIGURES = new RoleId("cases.district-figures");
    private static final RoleId DIRECTORY = new RoleId("cases.directory");
    private static final RoleId COORDINATOR = new RoleId("helpers.coordinator");
    private static final RoleId HELPER_READER = new RoleId("helpers.reader");
    private static final RoleId INSPECTOR = new RoleId("helpers.inspector");
    private static final RoleId VOLUNTEER = new RoleId("helpers.volunteer");
    private static final RoleId LIGA_STEERING = new RoleId("liga.steering");
    private static final RoleId LIGA_APPROVER = new RoleId("liga.approver");
    private static final RoleId FUNDING_OFFICER = new RoleId("funding.officer");
    private static final RoleId LIGA_TEAM_LEADER = new RoleId("liga.team-leader");
    private static final RoleId FUNDING_STEERING = new RoleId("funding.steering");
    private static final RoleId LIGA_READER = new RoleId("liga.reader");
    private static final RoleId LIGA_HOLDER = new RoleId("liga.holder");
    private static final RoleId LIGA_MUNICIPALITY = new RoleId("liga.municipality");

    /** Every role in three towns of different profiles, the district, and somebody who works in two towns. */
    static final List<DemoAccount> ALL = List.of(
            new DemoAccount("admin.landkreis", "Dana Demokreis", Map.of(DISTRICT, Set.of(DISTRICT_ADMINISTRATOR))),
            new DemoAccount("gu.landkreis", "Greta GU-Beispiel", Map.of(DISTRICT, Set.of(ACCOMMODATION))),
            new DemoAccount(
                    "zahlen.landkreis", "Zeno Zahlenbeispiel", Map.of(DISTRICT, Set.of(DISTRICT_FIGURES, DIRECTORY))),
            new DemoAccount("liga.landkreis", "Stella Steuerbeispiel", Map.of(DISTRICT, Set.of(LIGA_STEERING))),
            new DemoAccount("freigabe.landkreis", "Frieda Freigabemuster", Map.of(DISTRICT, Set.of(LIGA_APPROVER))),
            new DemoAccount("teamleitung.landkreis", "Tara Teammuster", Map.of(DISTRICT, Set.of(LIGA_TEAM_LEADER))),
            new DemoAccount("lesen.landkreis", "Lars Lesebeispiel", Map.of(DISTRICT, Set.of(LIGA_READER))),
            new DemoAccount("traeger.gottmadingen", "Tilda Trägerbeispiel", Map.of(DISTRICT, Set.of(LIGA_HOLDER))),
            new DemoAccount("traeger.singen", "Toni Trägermuster", Map.of(DISTRICT, Set.of(LIGA_HOLDER))),
            new DemoAccount(
                    "foerder.landkreis",
                    "Fritz Förderbeispiel",
                    Map.of(DISTRICT, Set.of(FUNDING_OFFICER, FUNDING_STEERING, DISTRICT_FIGURES))),
            in(KONSTANZ, "admin.konstanz", "Mina Musterfrau", ADMINISTRATOR),
            in(KONSTANZ, "fall.konstanz", "Franka Fallbeispiel", INTEGRATION_MANAGER),
            in(KONSTANZ, "fall2.konstanz", "Felix Fallmuster", INTEGRATION_MANAGER),
            in(KONSTANZ, "leitung.konstanz", "Lena Leitungsbeispiel", TEAM_LEADER),
            in(SINGEN, "leitung.singen", "Leo Leitungsmuster", TEAM_LEADER),
            in(KONSTANZ, "helfer.konstanz", "Hanno Helfermuster", COORDINATOR, INSPECTOR),
            in(KONSTANZ, "lesen.konstanz", "Lea Lesebeispiel", CASE_READER, HELPER_READER),
            in(KONSTANZ, "foerder.konstanz", "Flora Fördermuster", FUNDING_OFFICER),
            in(KONSTANZ, "ehrenamt.konstanz", "Zoe Mustervogel", VOLUNTEER),
            in(BUESINGEN, "admin.buesingen", "Bert Beispiel", ADMINISTRATOR),
            in(BUESINGEN, "helfer.buesingen", "Hilda Hilfsbeispiel", COORDINATOR),
            in(BUESINGEN, "zeugnis.buesingen", "Zita Zeugnisbeispiel", COORDINATOR, INSPECTOR),
            in(BUESINGEN, "lesen.buesingen", "Lutz Lesemuster", HELPER_READER),
            in(BUESINGEN, "ehrenamt.buesingen", "Ingrid Musterschmid", VOLUNTEER),
            in(
                    GOTTMADINGEN,
                    "admin.gottmadingen",
                    "Gunda Mustergau",
                    ADMINISTRATOR,
                    CASE_SETTINGS,
                    CASE_FIGURES,
                    CASES_FROM_OUTSIDE),
            in(GOTTMADINGEN, "fall.gottmadingen", "Falk Fallmuster", INTEGRATION_MANAGER),
            in(GOTTMADINGEN, "lesen.gottmadingen", "Lilo Lesebeispiel", CASE_READER),
            in(RADOLFZELL, "gemeinde.radolfzell", "Gitta Gemeindemuster", LIGA_MUNICIPALITY, CASE_READER),
            new DemoAccount(
                    "springer.hegau",
                    "Sam Springermuster",
                    Map.of(
                            SINGEN.tenant(), Set.of(INTEGRATION_MANAGER, COORDINATOR, INSPECTOR),
                            RADOLFZELL.tenant(), Set.of(INTEGRATION_MANAGER, LIGA_MUNICIPALITY))));

    private static DemoAccount in(DemoTown town, String signInName, String displayName, RoleId... roles) {
        return new DemoAccount(signInName, displayName, Map.of(town.tenant(), Set.of(roles)));
    }

    /** Who works on cases in a town: the author of its demonstration cases. */
    static DemoAccount integrationManager(DemoTown town) {
        return holder(town, INTEGRATION_MANAGER).orElseThrow();
    }

    /** Everybody who works on cases in a town. */
    static List<DemoAccount> integrationManagers(DemoTown town) {
        return holders(town, INTEGRATION_MANAGER).toList();
    }

    /** A second person who works on cases in a town; not every town has one. */
    static Optional<DemoAccount> secondIntegrationManager(DemoTown town) {
        return holders(town, INTEGRATION_MANAGER).skip(1).findFirst();
    }

    /** Who leads those who work on cases in a town; not every town has such a person. */
    static Optional<DemoAccount> teamLeader(DemoTown town) {
        return holder(town, TEAM_LEADER);
    }

    /** Who asks the district of the town about the LIGA; not every town has such a person. */
    static Optional<DemoAccount> askingTheDistrict(DemoTown town) {
        return town.modules().contains(new ModuleId("liga")) ? holder(town, LIGA_MUNICIPALITY) : Optional.empty();
    }

    /** Who works in the district's shared accommodation. */
    static DemoAccount inAccommodation() {
        return inTheDistrict(ACCOMMODATION);
    }

    /** Who sees the municipalities' figures and keeps the list of regular services. */
    static DemoAccount inTheDistrictsOffice() {
        return inTheDistrict(DIRECTORY);
    }

    /** Who steers the LIGA for the district. */
    static DemoAccount steeringTheLiga() {
        return inTheDistrict(LIGA_STEERING);
    }

    /** Who approves what somebody else claimed for the LIGA. */
    static DemoAccount approvingForTheLiga() {
        return inTheDistrict(LIGA_APPROVER);
    }

    /** Who steers the district's funding. */
    static DemoAccount steeringTheMoney() {
        return inTheDistrict(FUNDING_STEERING);
    }

    /** Who coordinates volunteers in a town. */
    static DemoAccount coordinator(DemoTown town) {
        return holder(town, COORDINATOR).orElseThrow();
    }

    /** Who coordinates volunteers in a town and inspects their certificates. */
    static DemoAccount inspector(DemoTown town) {
        return holder(town, INSPECTOR).orElseThrow();
    }

    /** A volunteer of a town with an account of their own; not every town has one. */
    static Optional<DemoAccount> volunteer(DemoTown town) {
        return holder(town, VOLUNTEER);
    }

    NewAccount command() {
        return new NewAccount(signInName, displayName, false, memberships);
    }

    private static DemoAccount inTheDistrict(RoleId role) {
        return ALL.stream()
                .filter(account ->
                        account.memberships.getOrDefault(DISTRICT, Set.of()).contains(role))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<DemoAccount> holder(DemoTown town, RoleId role) {
        return holders(town, role).findFirst();
    }

    private static Stream<DemoAccount> holders(DemoTown town, RoleId role) {
        return ALL.stream()
                .filter(account -> account.memberships
                        .getOrDefault(town.tenant(), Set.of())
                        .contains(role));
    }
}
