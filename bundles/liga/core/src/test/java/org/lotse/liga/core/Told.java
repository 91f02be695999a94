package org.lotse.liga.core;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.agreement.AgreementData;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.agreement.AgreementTerm;
import org.lotse.liga.api.agreement.Evaluation;
import org.lotse.liga.api.agreement.RefundRule;
import org.lotse.liga.api.carrier.CarrierContact;
import org.lotse.liga.api.carrier.CarrierData;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.carrier.LegalRegime;
import org.lotse.liga.api.post.Holder;
import org.lotse.liga.api.post.PostData;
import org.lotse.liga.api.post.QualificationTier;
import org.lotse.liga.api.post.Share;
import org.lotse.platform.api.attachment.AttachmentData;
import org.lotse.platform.api.attachment.AttachmentFolder;
import org.lotse.platform.api.attachment.AttachmentId;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.Papers;

/** Samples: invented carriers, agreements and posts, and a day on which all tests happen. */
public final class Told {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2017-06-01T09:00:00Z"), ZoneOffset.UTC);
    public static final LocalDate TODAY = LocalDate.now(CLOCK);
    public static final LastChange CHANGE = new LastChange("Ada Beispiel", CLOCK.instant());
    public static final Ags SINGEN = new Ags("08335075");
    public static final Ags GOTTMADINGEN = new Ags("08335028");

    private Told() {}

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    public static BigDecimal euros(String text) {
        return new BigDecimal(text).setScale(2, RoundingMode.UNNECESSARY);
    }

    public static CarrierData carrier(String name) {
        return new CarrierData(
                name,
                name,
                LegalRegime.GDPR_BDSG,
                List.of(new CarrierContact("Berta Beispiel", "Leitung", "+49 7531 000-1", "berta@traeger.example")),
                Set.of(SINGEN),
                day("2015-05-01"),
                null,
                null);
    }

    public static AgreementTerm term() {
        return new AgreementTerm(day("2015-05-01"), day("2018-04-30"), 3, null, 0, null);
    }

    /** The agreement of 2015: five half posts, 7,500 euros overhead for each half post and year. */
    public static AgreementData agreement(CarrierId carrier) {
        return new AgreementData(
                carrier,
                "Sozialarbeit in der Anschlussunterbringung",
                "KT 12/2015",
                term(),
                euros("2.5"),
                euros("190000"),
                Set.of(SINGEN, GOTTMADINGEN),
                List.of(new RefundRule(day("2015-05-01"), null, euros("7500"), "Vertrag vom Mai 2015")),
                List.of(new Evaluation(day("2017-12-15"), null)),
                null);
    }

    public static PostData post(AgreementId agreement, String name, String from) {
        return new PostData(
                agreement,
                name,
                euros("0.5"),
                QualificationTier.DEGREE,
                day(from),
                null,
                List.of(new Holder("Mia Muster", day(from), null)),
                List.of(new Share(SINGEN, euros("60"), day(from), null)),
                null);
    }

    /** Keeps a paper of nine thousand bytes. */
    public static AttachmentId paper(AttachmentFolder folder, String title) throws IOException {
        return folder.keep(
                new AttachmentData(title, TODAY, null), "Papier.pdf", new ByteArrayInputStream(Papers.pdf(9_000)));
    }

    /** Which refusal it is, and beside which field. */
    public static String refusal(ThrowableAssert.ThrowingCallable act) {
        var refused = Assertions.catchThrowableOfType(RuleViolation.class, act);
        return refused.field().map(field -> field + " ").orElse("") + refused.key();
    }
}
