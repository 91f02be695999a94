package org.lotse.liga.core.domain.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.liga.core.Told.GOTTMADINGEN;
import static org.lotse.liga.core.Told.SINGEN;
import static org.lotse.liga.core.Told.TODAY;
import static org.lotse.liga.core.Told.day;
import static org.lotse.liga.core.Told.euros;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.load.CareTarget;
import org.lotse.liga.api.load.HeadSource;
import org.lotse.liga.api.load.Heads;
import org.lotse.liga.api.load.LoadAlert;
import org.lotse.liga.api.post.Holder;
import org.lotse.liga.api.post.PostData;
import org.lotse.liga.api.post.PostId;
import org.lotse.liga.api.post.QualificationTier;
import org.lotse.liga.api.post.Share;
import org.lotse.liga.core.domain.post.Post;

/** AWO has a half post for Singen and, vacant, half of one for Gottmadingen; Caritas half a post for Singen. */
class LoadReckoningTest {

    private static final CarrierId AWO = new CarrierId(new UUID(0, 1));
    private static final CarrierId CARITAS = new CarrierId(new UUID(0, 2));
    private static final AgreementId OF_AWO = new AgreementId(new UUID(1, 1));
    private static final AgreementId OF_CARITAS = new AgreementId(new UUID(1, 2));
    private static final CareTarget SEVENTY =
            new CareTarget(day("2017-01-01"), euros("70"), 10, 6, "Kreistag, erfunden");

    private final Post awoSingen = post(1, OF_AWO, SINGEN, "100", true);
    private final Post awoGottmadingen = post(2, OF_AWO, GOTTMADINGEN, "50", false);
    private final Post caritasSingen = post(3, OF_CARITAS, SINGEN, "100", true);

    @Test
    void municipalityHasItsPeopleForItsPosts() {
        var singen = reckoning(SEVENTY, heads(SINGEN, 75)).town(SINGEN);

        assertThat(singen.carriers()).containsExactly("AWO", "Caritas");
        assertThat(singen.known().orElseThrow().perPost()).contains(new BigDecimal("75.0"));
        assertThat(singen.alerts()).as("within ten per cent of 70").isEmpty();
    }

    @Test
    void aboveTheTargetIsWhatExceedsItsMargin() {
        assertThat(reckoning(SEVENTY, heads(SINGEN, 77)).town(SINGEN).alerts()).isEmpty();
        assertThat(reckoning(SEVENTY, heads(SINGEN, 78)).town(SINGEN).alerts()).containsExactly(LoadAlert.ABOVE_TARGET);
        assertThat(reckoning(null, heads(SINGEN, 500)).town(SINGEN).alerts())
                .as("nothing is above a target that nobody set")
                .isEmpty();
    }

    @Test
    void vacantPostIsThereAndCaresForNobody() {
        var gottmadingen = reckoning(SEVENTY, heads(GOTTMADINGEN, 20)).town(GOTTMADINGEN);

        var ratio = gottmadingen.known().orElseThrow();
        assertThat(ratio.posts()).isEqualTo(euros("0.25"));
        assertThat(ratio.vacant()).isEqualTo(euros("0.25"));
        assertThat(ratio.perPost()).contains(new BigDecimal("80.0"));
        assertThat(ratio.perFilled()).isEmpty();
        assertThat(gottmadingen.alerts()).containsExactly(LoadAlert.NO_POST);
    }

    @Test
    void figureIsMissedAfterSoManyMonthsAndFromTheBeginning() {
        var old = new Heads(SINGEN, day("2016-11-30"), 70, HeadSource.REPORT, "");

        assertThat(reckoning(SEVENTY, old).town(SINGEN).alerts()).containsExactly(LoadAlert.NO_FIGURE);
        assertThat(reckoning(SEVENTY, new Heads(SINGEN, day("2016-12-01"), 70, HeadSource.HAND, "Amt"))
                        .town(SINGEN)
                        .alerts())
                .isEmpty();
        assertThat(reckoning(null).town(SINGEN).alerts()).containsExactly(LoadAlert.NO_FIGURE);
    }

    @Test
    void nothingIsMissedWhereTheLigaNeitherWorksNorIsToWork() {
        var konstanz = new Ags("08335043");
        var alone = new LoadReckoning(work(), names(), Map.of(), Map.of(konstanz, DeliveryModel.OWN), SEVENTY);
        var together =
                new LoadReckoning(work(), names(), Map.of(), Map.of(konstanz, DeliveryModel.DISTRICT_WITH_LIGA), null);

        assertThat(alone.town(konstanz).alerts()).isEmpty();
        assertThat(together.town(konstanz).alerts()).containsExactly(LoadAlert.NO_FIGURE);
    }

    @Test
    void peopleFallToPostsByTheirShares() {
        var reckoning = reckoning(SEVENTY, heads(SINGEN, 75), heads(GOTTMADINGEN, 20));

        var awo = reckoning.carrier(AWO);

        // Half of 75, and all of 20: 57.5 for a whole post, of which half is vacant.
        assertThat(awo.posts())
                .extracting(post -> post.persons())
                .containsExactly(new BigDecimal("37.5"), new BigDecimal("20.0"));
        assertThat(awo.posts())
                .extracting(post -> post.ratio())
                .containsExactly(new BigDecimal("75.0"), new BigDecimal("40.0"));
        assertThat(awo.ratio().persons()).isEqualTo(58);
        assertThat(awo.ratio().posts()).isEqualTo(euros("1"));
        assertThat(awo.ratio().vacant()).isEqualTo(euros("0.5"));
        assertThat(awo.above())
                .as("58 people for the half post that somebody holds")
                .isTrue();
        var district = reckoning.district(List.of(GOTTMADINGEN, SINGEN));
        assertThat(district.total().persons()).isEqualTo(95);
        assertThat(district.total().posts()).isEqualTo(euros("1.5"));
        assertThat(district.counted()).isEqualTo(2);
        assertThat(district.carriers()).extracting(carrier -> carrier.name()).containsExactly("AWO", "Caritas");
    }

    @Test
    void carriersPeopleAreToldNothingOfOthers() {
        var view =
                reckoning(SEVENTY, heads(SINGEN, 75), heads(GOTTMADINGEN, 20)).view(CARITAS);

        assertThat(view.load().posts()).extracting(post -> post.name()).containsExactly("Stelle 3");
        assertThat(view.towns()).singleElement().satisfies(town -> {
            assertThat(town.municipality()).isEqualTo(SINGEN);
            assertThat(town.posts()).isEqualTo(euros("0.5"));
            assertThat(town.persons()).isEqualTo(new BigDecimal("37.5"));
        });
    }

    private LoadReckoning reckoning(@Nullable CareTarget target, Heads... heads) {
        return new LoadReckoning(
                work(),
                names(),
                Arrays.stream(heads).collect(Collectors.toMap(Heads::municipality, one -> one)),
                Map.of(),
                target);
    }

    private static Map<CarrierId, String> names() {
        return Map.of(AWO, "AWO", CARITAS, "Caritas");
    }

    private Work work() {
        return new Work(
                TODAY, List.of(awoSingen, awoGottmadingen, caritasSingen), Map.of(OF_AWO, AWO, OF_CARITAS, CARITAS));
    }

    private static Heads heads(Ags municipality, int persons) {
        return new Heads(municipality, day("2017-03-31"), persons, HeadSource.REPORT, "");
    }

    private static Post post(int number, AgreementId agreement, Ags municipality, String percent, boolean held) {
        var from = day("2016-01-01");
        return Post.create(
                new PostId(new UUID(2, number)),
                new PostData(
                        agreement,
                        "Stelle " + number,
                        euros("0.5"),
                        QualificationTier.DEGREE,
                        from,
                        null,
                        held ? List.of(new Holder("Mia Muster", from, null)) : List.of(),
                        List.of(new Share(municipality, euros(percent), from, null)),
                        null),
                new Period(from, null));
    }
}
