package org.lotse.liga.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.liga.core.Told.day;
import static org.lotse.liga.core.Told.refusal;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.carrier.CarrierContact;
import org.lotse.liga.api.carrier.CarrierData;
import org.lotse.liga.api.carrier.CarrierSummary;
import org.lotse.liga.api.carrier.ChairTerm;
import org.lotse.liga.api.carrier.LegalRegime;
import org.lotse.liga.api.carrier.ReplaceChairs;
import org.lotse.liga.core.Told;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Carriers and the chair, with the services as they are and real tables. */
@OnEachDatabase
class JpaCarriersTest {

    @RegisterExtension
    static final LigaDatabase DATABASE = new LigaDatabase();

    private LigaServices all;

    @BeforeEach
    void everythingIsPermitted() {
        all = LigaServices.all(DATABASE);
    }

    @Test
    void everythingWrittenDownComesBack() {
        var data = new CarrierData(
                "Caritasverband Singen-Hegau e. V.",
                "Caritas Singen",
                LegalRegime.KDG,
                List.of(
                        new CarrierContact("Zoe Muster", null, null, null),
                        new CarrierContact("Anna Muster", "Leitung", "+49 7731 000-2", "anna@traeger.example")),
                Set.of(Told.SINGEN, Told.GOTTMADINGEN),
                day("2015-05-01"),
                day("2018-04-30"),
                "Eigene Fahrzeuge");

        var id = all.carriers.add(data);

        DATABASE.reopen();
        all = LigaServices.all(DATABASE);
        assertThat(all.carriers.find(id).orElseThrow().data()).isEqualTo(data);
        DATABASE.scope().in(FixedScope.SINGEN);
        assertThat(all.carriers.find(id)).isEmpty();
        assertThat(all.carriers.all()).isEmpty();
    }

    @Test
    void carriersThatAreOverComeLast() {
        var over = Told.carrier("AWO");
        all.carriers.add(new CarrierData(
                "Alt", "Alt", over.regime(), List.of(), Set.of(), day("2010-01-01"), day("2017-05-31"), null));
        all.carriers.add(Told.carrier("Diakonie"));
        all.carriers.add(Told.carrier("AWO"));

        assertThat(all.carriers.all()).extracting(CarrierSummary::shortName).containsExactly("AWO", "Diakonie", "Alt");
    }

    @Test
    void twoOfOneNameAtOneTimeAreRefused() {
        all.carriers.add(Told.carrier("AWO"));

        assertThat(refusal(() -> all.carriers.add(Told.carrier("awo")))).isEqualTo("name liga.rule.carrier-name-taken");
    }

    @Test
    void municipalityThatNobodyKnowsIsRefused() {
        var awo = Told.carrier("AWO");

        assertThat(refusal(() -> all.carriers.add(new CarrierData(
                        "AWO",
                        "AWO",
                        awo.regime(),
                        List.of(),
                        Set.of(new Ags("09162000")),
                        awo.activeFrom(),
                        null,
                        null))))
                .isEqualTo("territory liga.rule.municipality-unknown");
    }

    @Test
    void chairRotatesWithoutOverlapAndGapsAreTold() {
        var awo = all.carriers.add(Told.carrier("AWO"));
        var drk = all.carriers.add(Told.carrier("DRK"));
        var terms = List.of(
                new ChairTerm(drk, day("2017-03-01"), null), new ChairTerm(awo, day("2015-01-01"), day("2016-12-31")));

        all.chairs.replace(new ReplaceChairs(0, terms));

        var history = all.chairs.history();
        assertThat(history.terms()).extracting(ChairTerm::carrier).containsExactly(awo, drk);
        assertThat(history.gaps()).containsExactly(new Period(day("2017-01-01"), day("2017-02-28")));
        assertThat(history.on(Told.TODAY)).map(ChairTerm::carrier).contains(drk);
        assertThat(refusal(() -> all.chairs.replace(new ReplaceChairs(
                        1,
                        List.of(
                                new ChairTerm(drk, day("2016-12-31"), null),
                                new ChairTerm(awo, day("2015-01-01"), day("2016-12-31")))))))
                .isEqualTo("terms liga.rule.overlap");
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> all.chairs.replace(new ReplaceChairs(0, List.of())));
        assertThat(refusal(() -> all.carriers.remove(awo, 0))).isEqualTo("liga.rule.carrier-in-use");
    }

    @Test
    void periodsThatChangeUnderTheSameFirstDayAreKept() {
        var awo = all.carriers.add(Told.carrier("AWO"));
        all.chairs.replace(new ReplaceChairs(0, List.of(new ChairTerm(awo, day("2015-01-01"), null))));

        all.chairs.replace(new ReplaceChairs(1, List.of(new ChairTerm(awo, day("2015-01-01"), day("2016-12-31")))));

        assertThat(all.chairs.history().terms()).extracting(ChairTerm::to).containsExactly(day("2016-12-31"));
    }

    @Test
    void whoMayNotIsRefused() {
        var reader = new LigaServices(DATABASE, LigaPermissions.READ);
        var nobody = new LigaServices(DATABASE);

        assertThat(reader.carriers.all()).isEmpty();
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> reader.carriers.add(Told.carrier("AWO")));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.chairs.replace(new ReplaceChairs(0, List.of())));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(nobody.carriers::all);
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(nobody.chairs::history);
    }
}
