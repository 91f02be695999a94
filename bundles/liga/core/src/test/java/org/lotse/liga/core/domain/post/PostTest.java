package org.lotse.liga.core.domain.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.liga.core.Told.day;
import static org.lotse.liga.core.Told.euros;
import static org.lotse.liga.core.Told.refusal;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.post.Holder;
import org.lotse.liga.api.post.PostData;
import org.lotse.liga.api.post.PostId;
import org.lotse.liga.api.post.PostState;
import org.lotse.liga.api.post.QualificationTier;
import org.lotse.liga.api.post.Share;
import org.lotse.liga.core.Told;

class PostTest {

    private static final AgreementId AGREEMENT = new AgreementId(new UUID(3, 1));
    private static final Period TERM = new Period(day("2015-05-01"), day("2018-04-30"));

    @Test
    void lessThanAQuarterIsNoPost() {
        assertThat(refusal(() -> post(euros("0.24"), List.of(), List.of()))).isEqualTo("share liga.rule.amount");
        assertThat(refusal(() -> post(euros("1.01"), List.of(), List.of()))).isEqualTo("share liga.rule.amount");
        assertThat(post(euros("0.25"), List.of(), List.of()).share()).isEqualTo(euros("0.25"));
        assertThat(post(euros("1"), List.of(), List.of()).share()).isEqualTo(euros("1"));
    }

    @Test
    void oneHolderAfterTheOtherLeavesVacanciesBetweenThem() {
        var post = post(
                euros("0.5"),
                List.of(
                        new Holder("Max Muster", day("2017-03-01"), null),
                        new Holder("Mia Muster", day("2016-01-01"), day("2016-12-31"))),
                List.of());

        assertThat(post.vacancies())
                .containsExactly(
                        new Period(day("2015-06-01"), day("2015-12-31")),
                        new Period(day("2017-01-01"), day("2017-02-28")));
        assertThat(post.stateOn(day("2017-02-28"))).isEqualTo(PostState.VACANT);
        assertThat(post.stateOn(day("2017-03-01"))).isEqualTo(PostState.FILLED);
        assertThat(post.stateOn(day("2018-05-01"))).isEqualTo(PostState.ENDED);
        assertThat(post.summary("AWO", day("2018-05-01")).holder()).isNull();
        assertThat(post.summary("AWO", day("2017-02-01")).vacantSince()).isEqualTo(day("2017-01-01"));
        assertThat(post.summary("AWO", day("2017-04-01")).holder()).isEqualTo("Max Muster");
    }

    @Test
    void nobodyHoldsItTogetherOrOutsideItsDays() {
        assertThat(refusal(() -> post(
                        euros("0.5"),
                        List.of(
                                new Holder("Mia Muster", day("2016-01-01"), day("2016-12-31")),
                                new Holder("Max Muster", day("2016-12-31"), null)),
                        List.of())))
                .isEqualTo("holders liga.rule.overlap");
        assertThat(refusal(() ->
                        post(euros("0.5"), List.of(new Holder("Mia Muster", day("2015-05-31"), null)), List.of())))
                .isEqualTo("holders liga.rule.outside-period");
    }

    @Test
    void sharesAreNoMoreThanTheWholeOnAnyDay() {
        assertThat(refusal(() -> post(
                        euros("0.5"),
                        List.of(),
                        List.of(
                                share(Told.SINGEN, "60", "2016-01-01"),
                                share(Told.GOTTMADINGEN, "40.01", "2017-01-01")))))
                .isEqualTo("shares liga.rule.shares");

        post(
                euros("0.5"),
                List.of(),
                List.of(share(Told.SINGEN, "60", "2016-01-01"), share(Told.GOTTMADINGEN, "40", "2017-01-01")));
    }

    @Test
    void itIsInsideTheAgreementsTerm() {
        var data = Told.post(AGREEMENT, "Singen 1", "2015-04-30");

        assertThat(refusal(() -> Post.create(new PostId(new UUID(3, 2)), data, TERM)))
                .isEqualTo("from liga.rule.outside-term");
    }

    private static Post post(BigDecimal share, List<Holder> holders, List<Share> shares) {
        var data = new PostData(
                AGREEMENT,
                "Singen 1",
                share,
                QualificationTier.MIDDLE,
                day("2015-06-01"),
                day("2018-04-30"),
                holders,
                shares,
                null);
        return Post.create(new PostId(new UUID(3, 2)), data, TERM);
    }

    private static Share share(Ags municipality, String percent, String from) {
        return new Share(municipality, euros(percent), day(from), null);
    }
}
