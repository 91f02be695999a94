package org.lotse.itests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseService;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;

/**
 * Who may enter which page, as a table: an integration manager, and others of whom one could think that they see cases too. A page
 * that is added one day is missing in the table until somebody has said who sees it.
 */
class WhoSeesWhatIT {

    private static final RoleId TEAM_LEADER = new RoleId("cases.team-leader");
    private static final RoleId VOLUNTEER = new RoleId("helpers.volunteer");
    private static final RoleId ADMINISTRATOR = new RoleId("platform.administrator");
    private static final RoleId DISTRICT_ADMINISTRATOR = new RoleId("platform.district-administrator");

    /**
     * In a town that has both modules on: its integration manager, its team leader, its coordinator of volunteers, a volunteer, its administrator; the
     * manager of another town and the district's administrator in this one; and the last one at home.
     */
    private static final String TABLE = """
            cases                                    x x . . . . . .
            cases/:id                                x x . . . . . .
            cases/:id/appointments                   x x . . . . . .
            cases/:id/assessments                    x x . . . . . .
            cases/:id/assessments/:assessment        x x . . . . . .
            cases/:id/closing                        x x . . . . . .
            cases/:id/documents                      x x . . . . . .
            cases/:id/edit                           x . . . . . . .
            cases/:id/handover                       x x . . . . . .
            cases/:id/household                      x x . . . . . .
            cases/:id/letter                         x . . . . . . .
            cases/:id/merge                          . x . . . . . .
            cases/:id/plan                           x x . . . . . .
            cases/:id/releases                       x x . . . . . .
            cases/:id/timeline                       x x . . . . . .
            cases/absences                           x x . . . . . .
            cases/appointments                       x . . . . . . .
            cases/caseload                           . x . . . . . .
            cases/destinations                       x x . . . . . .
            cases/directory                          . . . . . . . .
            cases/district-figures                   . . . . . . . .
            cases/figures                            . x . . . . . .
            cases/figures/report                     . x . . . . . .
            cases/handed-back                        x . . . . . . .
            cases/import                             . x . . . . . .
            cases/inbox                              x . . . . . . .
            cases/inbox/:package                     x . . . . . . .
            cases/my-day                             x . . . . . . .
            cases/new                                x . . . . . . .
            cases/preparations                       . . . . . . . .
            cases/preparations/:id                   . . . . . . . .
            cases/preparations/new                   . . . . . . . .
            cases/services                           x x . . . . . .
            cases/settings                           . . . . . . . .
            cases/templates                          . x . . . . . .
            funding                                  . . . . . . . .
            funding/counts                           . . . . . . . .
            funding/counts/:key                      . . . . . . . .
            funding/eligibility                      . . . . . . . .
            funding/groupings                        . . . . . . . .
            funding/groupings/:id                    . . . . . . . .
            funding/groupings/new                    . . . . . . . .
            funding/rules                            . . . . . . . .
            funding/rules/:rules/:version            . . . . . . . .
            funding/rules/compare                    . . . . . . . .
            funding/rules/new                        . . . . . . . .
            funding/tables                           . . . . . . . .
            funding/what-if                          . . . . . . . .
            helpers                                  . . x . . . . .
            helpers/:id                              . . x . . . . .
            helpers/activities                       . . x . . . . .
            helpers/activities/:id                   . . x . . . . .
            helpers/activities/calendar              . . x . . . . .
            helpers/activities/new                   . . x . . . . .
            helpers/certificates                     . . . . . . . .
            helpers/circles                          . . x . . . . .
            helpers/circles/:id                      . . x . . . . .
            helpers/circles/new                      . . x . . . . .
            helpers/hours                            . . x . . . . .
            helpers/hours/:id                        . . x . . . . .
            helpers/hours/new                        . . x . . . . .
            helpers/leaving                          . . x . . . . .
            helpers/messages                         . . x . . . . .
            helpers/messages/:id                     . . x . . . . .
            helpers/messages/new                     . . x . . . . .
            helpers/messages/templates               . . x . . . . .
            helpers/messages/templates/:id           . . x . . . . .
            helpers/messages/templates/new           . . x . . . . .
            helpers/new                              . . x . . . . .
            helpers/overview                         . . x . . . . .
            helpers/own                              . . . x . . . .
            helpers/payments                         . . x . . . . .
            helpers/payments/:id                     . . x . . . . .
            helpers/payments/new                     . . x . . . . .
            helpers/registrations                    . . x . . . . .
            helpers/registrations/page               . . x . . . . .
            helpers/requests                         . . x . . . . .
            helpers/requests/:id                     . . x . . . . .
            helpers/requests/new                     . . x . . . . .
            helpers/shifts/:id                       . . x . . . . .
            liga/absences                            . . . . . . . .
            liga/agreements                          . . . . . . . .
            liga/agreements/:id                      . . . . . . . .
            liga/agreements/new                      . . . . . . . .
            liga/care-ratio                          . . . . . . . .
            liga/care-ratio/:key                     . . . . . . . .
            liga/care-target                         . . . . . . . .
            liga/carriers                            . . . . . . . .
            liga/carriers/:id                        . . . . . . . .
            liga/carriers/new                        . . . . . . . .
            liga/chair                               . . . . . . . .
            liga/changes                             . . . . . . . .
            liga/changes/:id                         . . . . . . . .
            liga/changes/new                         . . . . . . . .
            liga/claims                              . . . . . . . .
            liga/claims/:id                          . . . . . . . .
            liga/claims/new                          . . . . . . . .
            liga/district                            . . . . . . . .
            liga/meetings                            . . . . . . . .
            liga/meetings/:id                        . . . . . . . .
            liga/meetings/decisions                  . . . . . . . .
            liga/meetings/new                        . . . . . . . .
            liga/meetings/tasks                      . . . . . . . .
            liga/municipalities                      . . . . . . . .
            liga/municipalities/:key                 . . . . . . . .
            liga/own                                 . . . . . . . .
            liga/own-care-ratio                      . . . . . . . .
            liga/own-carrier                         . . . . . . . .
            liga/own-requests                        . . . . . . . .
            liga/own-requests/:id                    . . . . . . . .
            liga/own-requests/new                    . . . . . . . .
            liga/plans                               . . . . . . . .
            liga/posts                               . . . . . . . .
            liga/posts/:id                           . . . . . . . .
            liga/posts/new                           . . . . . . . .
            liga/requests                            . . . . . . . .
            liga/requests/:id                        . . . . . . . .
            liga/requests/new                        . . . . . . . .
            liga/retention                           . . . . . . . .
            liga/trainings                           . . . . . . . .
            liga/trainings/:id                       . . . . . . . .
            liga/trainings/gaps                      . . . . . . . .
            liga/trainings/mandates                  . . . . . . . .
            liga/trainings/new                       . . . . . . . .
            liga/what-if                             . . . . . . . .
            platform/deployment                      . . . . . . . x
            platform/events                          . . . . x . . x
            platform/jobs                            . . . . x . . x
            platform/members                         . . . . x . . x
            platform/modules                         . . . . x . . x
            platform/packages                        . . . . x . . x
            platform/tenants                         . . . . . . . x
            """;

    private static final TenantId HERE = Product.municipalities().get(18);
    private static final TenantId ELSEWHERE = Product.municipalities().get(19);

    private static Actor.Person manager;
    private static Actor.Person leader;
    private static Actor.Person colleague;
    private static Actor.Person volunteer;
    private static Actor.Person administrator;
    private static Actor.Person ofAnotherTerritory;
    private static Actor.Person ofTheDistrict;

    @BeforeAll
    static void everybodyIsAtWork() {
        for (var town : List.of(HERE, ELSEWHERE)) {
            Product.switchOn(town, Product.CASES);
            Product.switchOn(town, Product.HELPERS);
        }
        manager = Product.memberOf(Product.INTEGRATION_MANAGER, HERE);
        leader = Product.memberOf(TEAM_LEADER, HERE);
        colleague = Product.memberOf(Product.COORDINATOR, HERE);
        volunteer = Product.memberOf(VOLUNTEER, HERE);
        administrator = Product.memberOf(ADMINISTRATOR, HERE);
        ofAnotherTerritory = Product.memberOf(Product.INTEGRATION_MANAGER, ELSEWHERE);
        ofTheDistrict = Product.memberOf(DISTRICT_ADMINISTRATOR, district());
    }

    @Test
    void pagesAreForThoseWhomTheTableNames() {
        var pages = Product.pages();

        var table = pages.entrySet().stream()
                .map(page -> "%-40s %s"
                                .formatted(page.getKey(), marks(page.getValue()))
                                .stripTrailing()
                        + '\n')
                .collect(Collectors.joining());

        assertThat(table).isEqualTo(TABLE);
    }

    @Test
    void caseIsSeenByItsTownsManagerAlone() {
        var cases = Product.service(CaseService.class);
        var id = Product.as(manager, HERE, () -> cases.open(SampleCases.of("Vertraulich")));

        assertThat(Product.as(manager, HERE, () -> cases.find(id))).isPresent();
        for (var stranger : List.of(colleague, volunteer, administrator, ofAnotherTerritory, ofTheDistrict)) {
            refused(stranger, HERE, cases, id);
        }
        refused(ofTheDistrict, district(), cases, id);
        assertThat(Product.as(ofAnotherTerritory, ELSEWHERE, () -> cases.find(id)))
                .isEmpty();
    }

    private static void refused(Actor.Person person, TenantId tenant, CaseService cases, CaseId id) {
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> Product.as(person, tenant, () -> cases.find(id)));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> Product.as(person, tenant, () -> cases.list(CaseQuery.ALL, null, 10)));
    }

    private static String marks(Permission permission) {
        return Stream.concat(
                        Stream.of(
                                        manager,
                                        leader,
                                        colleague,
                                        volunteer,
                                        administrator,
                                        ofAnotherTerritory,
                                        ofTheDistrict)
                                .map(person -> mark(person, HERE, permission)),
                        Stream.of(mark(ofTheDistrict, district(), permission)))
                .collect(Collectors.joining(" "));
    }

    private static String mark(Actor.Person person, TenantId tenant, Permission permission) {
        return Product.as(person, tenant, () -> Product.service(Access.class).may(permission)) ? "x" : ".";
    }

    private static TenantId district() {
        return Product.service(Tenants.class).all().stream()
                .filter(tenant -> tenant.kind() == TenantKind.DISTRICT)
                .map(Tenant::id)
                .findFirst()
                .orElseThrow();
    }
}
