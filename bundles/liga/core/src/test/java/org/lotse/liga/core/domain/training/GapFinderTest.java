package org.lotse.liga.core.domain.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.liga.core.Told.TODAY;
import static org.lotse.liga.core.Told.day;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.post.QualificationTier;
import org.lotse.liga.api.training.Mandate;
import org.lotse.liga.api.training.MandatoryFor;
import org.lotse.liga.api.training.TrainingGap;
import org.lotse.liga.api.training.TrainingId;

class GapFinderTest {

    private static final CarrierId AWO = new CarrierId(new UUID(1, 1));
    private static final CarrierId DRK = new CarrierId(new UUID(1, 2));
    private static final Holding MIA = new Holding("Mia Muster", AWO, "AWO", QualificationTier.DEGREE);
    private static final Holding MAX = new Holding("Max Muster", AWO, "AWO", QualificationTier.MIDDLE);

    @Test
    void whoNeverWasThereLacksItFromTheFirstDayOfTheRuleOn() {
        assertThat(gaps(List.of(mandate(MandatoryFor.ALL, null, "2017-06-02")), List.of(), MIA))
                .isEmpty();
        assertThat(gaps(List.of(mandate(MandatoryFor.ALL, null, "2017-06-01")), List.of(), MIA))
                .extracting(TrainingGap::kind)
                .containsExactly(TrainingGap.Kind.NEVER);
    }

    @Test
    void trainingCountsSoManyMonthsFromItsLastDay() {
        var rule = List.of(mandate(MandatoryFor.ALL, 24, "2015-01-01"));

        assertThat(kind(rule, "2015-05-31")).containsExactly(TrainingGap.Kind.EXPIRED);
        assertThat(kind(rule, "2015-06-01")).containsExactly(TrainingGap.Kind.EXPIRES_SOON);
        assertThat(kind(rule, "2015-09-01")).containsExactly(TrainingGap.Kind.EXPIRES_SOON);
        assertThat(kind(rule, "2015-09-02")).isEmpty();
        assertThat(kind(List.of(mandate(MandatoryFor.ALL, null, "2015-01-01")), "2001-01-01"))
                .isEmpty();
    }

    @Test
    void ruleForAQualificationMeansOnlyThose() {
        assertThat(gaps(List.of(mandate(MandatoryFor.MIDDLE, null, "2015-01-01")), List.of(), MIA, MAX))
                .extracting(TrainingGap::name)
                .containsExactly("Max Muster");
    }

    @Test
    void whoHoldsTwoPostsIsToldOnceAndTheStricterRuleCounts() {
        var rules =
                List.of(mandate(MandatoryFor.ALL, null, "2015-01-01"), mandate(MandatoryFor.MIDDLE, 12, "2015-01-01"));
        var both = new Holding("Max Muster", AWO, "AWO", QualificationTier.DEGREE);

        assertThat(gaps(rules, List.of(tookAs("Max Muster", "2015-01-05", true)), MAX, both))
                .extracting(TrainingGap::kind)
                .containsExactly(TrainingGap.Kind.EXPIRED);
    }

    @Test
    void sameNameAtAnotherCarrierIsSomebodyElse() {
        var other = new Holding("Mia Muster", DRK, "DRK", QualificationTier.DEGREE);

        assertThat(gaps(
                        List.of(mandate(MandatoryFor.ALL, null, "2015-01-01")),
                        List.of(took("2017-01-05", "2017-01-05", true)),
                        MIA,
                        other))
                .extracting(TrainingGap::carrierName)
                .containsExactly("DRK");
    }

    @Test
    void nextTrainingIsToldInWhichTheyHaveAPlace() {
        var gap = gaps(
                        List.of(mandate(MandatoryFor.ALL, null, "2015-01-01")),
                        List.of(took("2017-08-01", "2017-08-02", false), took("2017-07-01", "2017-07-02", false)),
                        MIA)
                .getFirst();

        assertThat(gap.plannedOn()).isEqualTo(day("2017-07-01"));
    }

    private static List<TrainingGap.Kind> kind(List<Mandate> rules, String lastDay) {
        return gaps(rules, List.of(took("2001-01-01", lastDay, true)), MIA).stream()
                .map(TrainingGap::kind)
                .toList();
    }

    private static List<TrainingGap> gaps(List<Mandate> rules, List<Taken> taken, Holding... holders) {
        return new GapFinder(rules, taken, TODAY).of(List.of(holders));
    }

    private static Mandate mandate(MandatoryFor whom, @Nullable Integer months, String from) {
        return new Mandate("Datenschutz", whom, months, day(from), "Kreistag (erfunden)");
    }

    private static Taken took(String first, String last, boolean attended) {
        return new Taken(
                AWO,
                "mia muster",
                Training.subjectKey("DATENSCHUTZ"),
                new TrainingId(new UUID(2, 2)),
                day(first),
                day(last),
                attended);
    }

    private static Taken tookAs(String name, String day, boolean attended) {
        return new Taken(
                AWO,
                name,
                Training.subjectKey("Datenschutz"),
                new TrainingId(new UUID(2, 2)),
                day(day),
                day(day),
                attended);
    }
}
