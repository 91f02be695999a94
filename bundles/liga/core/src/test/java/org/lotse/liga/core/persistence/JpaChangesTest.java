package org.lotse.liga.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.liga.core.Told.TODAY;
import static org.lotse.liga.core.Told.day;
import static org.lotse.liga.core.Told.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.change.AbandonChange;
import org.lotse.liga.api.change.ChangeData;
import org.lotse.liga.api.change.ChangeDetails;
import org.lotse.liga.api.change.ChangeId;
import org.lotse.liga.api.change.ChangeState;
import org.lotse.liga.api.change.ChangeStep;
import org.lotse.liga.api.change.Involved;
import org.lotse.liga.api.change.OwnDeliveryDetails;
import org.lotse.liga.api.change.SeenChange;
import org.lotse.liga.api.change.SwitchEffect;
import org.lotse.liga.api.change.TickStep;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.delivery.DeliveryStep;
import org.lotse.liga.api.delivery.ReplaceDelivery;
import org.lotse.liga.api.event.DeliveryChangeAnnounced;
import org.lotse.liga.api.event.DeliveryChangeTakenBack;
import org.lotse.liga.core.Told;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.RunNow;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** The guided change from plan to its day and back again, with the services as they are and real tables. */
@OnEachDatabase
class JpaChangesTest {

    @RegisterExtension
    static final LigaDatabase DATABASE = new LigaDatabase();

    private static final LocalDate DAY = day("2017-07-01");

    private LigaServices liga;
    private ChangeServices all;

    @BeforeEach
    void singenIsDoneByTheDistrictWithTheLiga() {
        liga = LigaServices.all(DATABASE);
        all = ChangeServices.all(DATABASE);
        all.switches.on.add(FixedScope.SINGEN);
        DATABASE.scope().in(FixedScope.KONSTANZ);
        liga.deliveries.replace(new ReplaceDelivery(
                Told.SINGEN, 0, List.of(new DeliveryStep(DeliveryModel.DISTRICT_WITH_LIGA, day("2015-05-01"), null))));
    }

    @Test
    void changeIsCarriedOutAtMidnightOfItsDayAndThenBackAgain() throws InterruptedException {
        var there = announced(DeliveryModel.OWN, DAY);

        midnight(DAY.minusDays(1));
        assertThat(state(there)).isEqualTo(ChangeState.ANNOUNCED);
        assertThat(all.switches.on).contains(FixedScope.SINGEN);

        midnight(DAY);
        assertThat(state(there)).isEqualTo(ChangeState.DONE);
        assertThat(all.switches.on).doesNotContain(FixedScope.SINGEN);
        assertThat(steps())
                .extracting(DeliveryStep::model)
                .containsExactly(DeliveryModel.DISTRICT_WITH_LIGA, DeliveryModel.OWN);
        assertThat(all.trail.ofTenants())
                .extracting(Act::name)
                .contains("liga.change-announced", "liga.change-carried-out");

        announced(DeliveryModel.DISTRICT_WITH_LIGA, DAY.plusMonths(3));
        midnight(DAY.plusMonths(3));
        midnight(DAY.plusMonths(3).plusDays(1));
        assertThat(all.switches.on).contains(FixedScope.SINGEN);
        assertThat(steps()).extracting(DeliveryStep::from).containsExactly(day("2015-05-01"), DAY, DAY.plusMonths(3));
    }

    @Test
    void whatIsOnlyPlannedOrGivenUpNeverHappens() throws InterruptedException {
        var planned = all.changes.plan(data(DeliveryModel.OWN, DAY));
        midnight(DAY);
        assertThat(state(planned)).isEqualTo(ChangeState.PLANNED);
        all.procedure.abandon(new AbandonChange(planned, 0, "Doch nicht"));

        var later = announced(DeliveryModel.OWN, DAY.plusDays(5));
        all.procedure.abandon(new AbandonChange(later, 1, "Rat hat anders entschieden"));
        midnight(DAY.plusDays(5));

        assertThat(state(later)).isEqualTo(ChangeState.ABANDONED);
        assertThat(steps()).hasSize(1);
        assertThat(all.switches.on).contains(FixedScope.SINGEN);
    }

    @Test
    void stepOfMembershipsHappensByItselfAndIsNotTicked() {
        var change = announced(DeliveryModel.OWN, DAY);

        assertThat(refusal(() -> all.procedure.tick(new TickStep(change, 1, ChangeStep.MEMBERSHIPS, true))))
                .isEqualTo("liga.rule.step-by-itself");
        assertThat(all.changes.all())
                .singleElement()
                .satisfies(row -> assertThat(row.open()).isEqualTo(3));
        assertThat(all.rung).extracting(Object::toString).containsExactly("liga.follow-posts");
    }

    @Test
    void dayThatWasMissedIsMadeUp() throws InterruptedException {
        var change = announced(DeliveryModel.OWN, DAY);

        midnight(DAY.plusDays(3));

        assertThat(state(change)).isEqualTo(ChangeState.DONE);
        assertThat(steps().getLast().from()).isEqualTo(DAY);
    }

    @Test
    void todayIsCarriedOutWhenSomebodyAsks() {
        var change = announced(DeliveryModel.OWN, TODAY);

        all.procedure.carryOut(new SeenChange(change, 1));

        assertThat(all.rung).extracting(Object::toString).containsExactly("liga.follow-posts", "liga.delivery-changes");
        var later = new ChangeServices(DATABASE, LigaPermissions.READ, LigaPermissions.EDIT);
        assertThat(refusal(() -> later.changes.plan(data(DeliveryModel.DISTRICT_ONLY, DAY))))
                .isEqualTo("municipality liga.rule.change-open");
    }

    @Test
    void municipalityReadsWhatIsAnnouncedAndOthersThereHearOfIt() throws InterruptedException {
        var change = announced(DeliveryModel.OWN, DAY);
        DATABASE.scope().in(FixedScope.SINGEN);

        var own = all.own.today().orElseThrow();
        assertThat(own.now()).extracting(DeliveryStep::model).isEqualTo(DeliveryModel.DISTRICT_WITH_LIGA);
        assertThat(own.announced())
                .isEqualTo(new OwnDeliveryDetails.Announced(
                        DeliveryModel.OWN, DAY, "Gemeinderat (erfunden)", "Amt für Migration"));
        look();
        look();
        assertThat(all.events.all()).containsExactly(new DeliveryChangeAnnounced(DAY, DeliveryModel.OWN));

        DATABASE.scope().in(FixedScope.KONSTANZ);
        all.procedure.abandon(new AbandonChange(change, 1, "Doch nicht"));
        DATABASE.scope().in(FixedScope.SINGEN);
        look();
        assertThat(all.events.all()).last().isEqualTo(new DeliveryChangeTakenBack(DAY));
    }

    @Test
    void municipalityReportsRoundedFiguresOnceAndTheStepWaitsForZero() {
        var change = announced(DeliveryModel.OWN, DAY);
        report(23, 1);
        report(23, 1);

        var running = details(change).involved().running();
        assertThat(running).isNotNull();
        assertThat(running.cases()).isEqualTo(25);
        assertThat(running.open()).isEqualTo(5);
        assertThat(refusal(() -> all.procedure.tick(new TickStep(change, 1, ChangeStep.CASES, true))))
                .isEqualTo("liga.rule.cases-without-destination");

        report(23, 0);
        all.procedure.tick(new TickStep(change, 1, ChangeStep.CASES, true));
        DATABASE.reopen();
        assertThat(ChangeServices.all(DATABASE)
                        .changes
                        .find(change)
                        .orElseThrow()
                        .state())
                .isEqualTo(ChangeState.WINDING_DOWN);
    }

    @Test
    void agreementsPostsAndTheSwitchAreShown() {
        var agreement = liga.agreement();
        liga.posts.create(Told.post(agreement, "Singen 1", "2015-05-01"));

        var involved = details(all.changes.plan(data(DeliveryModel.OWN, DAY))).involved();

        assertThat(involved.agreements())
                .extracting(Involved.Agreement::carrier)
                .containsExactly("AWO");
        assertThat(involved.posts()).extracting(Involved.Post::name).containsExactly("Singen 1");
        assertThat(involved.effect()).isEqualTo(SwitchEffect.OFF);
        assertThat(involved.running()).isNull();
    }

    @Test
    void letterNamesMunicipalityDayAndDecision() throws IOException {
        var change = all.changes.plan(data(DeliveryModel.OWN, DAY));

        all.procedure.letter(change, new ByteArrayOutputStream());

        assertThat(all.press.papers().getFirst().toString())
                .contains("Singen (Hohentwiel)", "01.07.2017", "30.06.2017", "Gemeinderat (erfunden)");
    }

    @Test
    void whoMayNotIsRefusedAndUnknownMunicipalitiesToo() {
        assertThat(refusal(() ->
                        all.changes.plan(new ChangeData(new Ags("09162000"), DeliveryModel.OWN, DAY, "Rat", null))))
                .isEqualTo("municipality liga.rule.municipality-unknown");
        var reader = new ChangeServices(DATABASE, LigaPermissions.READ);
        assertThat(reader.changes.all()).isEmpty();
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.changes.plan(data(DeliveryModel.OWN, DAY)));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(reader.own::today);
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(new ChangeServices(DATABASE).changes::all);
    }

    private ChangeId announced(DeliveryModel model, LocalDate from) {
        var change = all.changes.plan(data(model, from));
        all.procedure.announce(new SeenChange(change, 0));
        return change;
    }

    private static ChangeData data(DeliveryModel model, LocalDate from) {
        return new ChangeData(Told.SINGEN, model, from, "Gemeinderat (erfunden)", "Amt für Migration");
    }

    private void midnight(LocalDate day) throws InterruptedException {
        all.clock.midnightOf(day);
        RunNow.once(all.carryingOut, all.clock.instant());
    }

    private void look() throws InterruptedException {
        RunNow.once(all.tellOthers, all.clock.instant());
    }

    private void report(int running, int open) {
        DATABASE.scope().in(FixedScope.SINGEN);
        all.caseload.report(DAY, running, open);
        DATABASE.scope().in(FixedScope.KONSTANZ);
    }

    private ChangeState state(ChangeId id) {
        return details(id).state();
    }

    private ChangeDetails details(ChangeId id) {
        return all.changes.find(id).orElseThrow();
    }

    private List<DeliveryStep> steps() {
        return liga.deliveries.find(Told.SINGEN).orElseThrow().steps();
    }
}
