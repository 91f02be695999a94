package org.lotse.liga.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.liga.core.Told.day;
import static org.lotse.liga.core.Told.euros;
import static org.lotse.liga.core.Told.refusal;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.delivery.DeliveryAlert;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.delivery.DeliveryRow;
import org.lotse.liga.api.delivery.DeliveryStep;
import org.lotse.liga.api.delivery.MunicipalityDelivery;
import org.lotse.liga.api.delivery.ReplaceDelivery;
import org.lotse.liga.core.Told;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Delivery models beside agreements and posts, with the services as they are and real tables. */
@OnEachDatabase
class JpaDeliveriesTest {

    private static final Ags KONSTANZ = new Ags("08335043");

    @RegisterExtension
    static final LigaDatabase DATABASE = new LigaDatabase();

    private LigaServices all;

    @BeforeEach
    void everythingIsPermitted() {
        all = LigaServices.all(DATABASE);
    }

    @Test
    void stepsComeBackAndMayChangeUnderTheSameDay() {
        deliver(Told.SINGEN, 0, new DeliveryStep(DeliveryModel.OWN, day("2017-07-01"), "Gemeinderat"));
        deliver(Told.SINGEN, 1, new DeliveryStep(DeliveryModel.ASSOCIATION, day("2017-07-01"), null));

        DATABASE.reopen();
        all = LigaServices.all(DATABASE);
        assertThat(all.deliveries.find(Told.SINGEN))
                .contains(new MunicipalityDelivery(
                        Told.SINGEN, 2, List.of(new DeliveryStep(DeliveryModel.ASSOCIATION, day("2017-07-01"), null))));
        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> deliver(Told.SINGEN, 1));
        DATABASE.scope().in(FixedScope.SINGEN);
        assertThat(all.deliveries.find(Told.SINGEN).orElseThrow().steps()).isEmpty();
    }

    @Test
    void municipalityThatNobodyKnowsIsRefused() {
        assertThat(all.deliveries.find(new Ags("09162000"))).isEmpty();
        assertThat(refusal(() -> deliver(new Ags("09162000"), 0)))
                .isEqualTo("municipality liga.rule.municipality-unknown");
    }

    @Test
    void everyMunicipalityIsSeenWithItsCarriersPostsAndWhatDoesNotFit() {
        var agreement = all.agreement();
        all.posts.create(Told.post(agreement, "Singen 1", "2015-05-01"));
        deliver(Told.SINGEN, 0, new DeliveryStep(DeliveryModel.DISTRICT_WITH_LIGA, day("2015-05-01"), null));
        deliver(
                Told.GOTTMADINGEN,
                0,
                new DeliveryStep(DeliveryModel.DISTRICT_WITH_LIGA, day("2015-05-01"), null),
                new DeliveryStep(DeliveryModel.OWN, day("2017-06-01"), null));

        var rows = all.deliveries.today();

        assertThat(rows)
                .extracting(DeliveryRow::municipality)
                .containsExactly(Told.GOTTMADINGEN, KONSTANZ, Told.SINGEN);
        assertThat(rows)
                .extracting(DeliveryRow::alert)
                .containsExactly(DeliveryAlert.LIGA_STILL_THERE, DeliveryAlert.NO_MODEL, null);
        assertThat(rows.getLast().carriers()).containsExactly("AWO");
        // 60 per cent of half a post.
        assertThat(rows.getLast().posts()).isEqualTo(euros("0.30"));
        assertThat(rows.getLast().vacant()).isEqualTo(euros("0"));
        deliver(KONSTANZ, 0, new DeliveryStep(DeliveryModel.DISTRICT_WITH_LIGA, day("2015-05-01"), null));
        assertThat(all.deliveries.today().get(1).alert()).isEqualTo(DeliveryAlert.NO_CARRIER);
    }

    @Test
    void whoMayNotIsRefused() {
        var reader = new LigaServices(DATABASE, LigaPermissions.READ);

        assertThat(reader.deliveries.today()).hasSize(3);
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.deliveries.replace(new ReplaceDelivery(Told.SINGEN, 0, List.of())));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(new LigaServices(DATABASE).deliveries::today);
    }

    private void deliver(Ags municipality, long revision, DeliveryStep... steps) {
        all.deliveries.replace(new ReplaceDelivery(municipality, revision, List.of(steps)));
    }
}
