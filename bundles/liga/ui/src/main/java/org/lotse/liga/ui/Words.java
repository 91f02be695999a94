package org.lotse.liga.ui;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.agreement.AgreementState;
import org.lotse.liga.api.agreement.NoticePoint;
import org.lotse.liga.api.carrier.LegalRegime;
import org.lotse.liga.api.change.ChangeState;
import org.lotse.liga.api.change.ChangeStep;
import org.lotse.liga.api.claim.ClaimState;
import org.lotse.liga.api.claim.ClaimWarning;
import org.lotse.liga.api.delivery.DeliveryAlert;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.post.PostState;
import org.lotse.liga.api.post.QualificationTier;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.ui.api.Localized;

/**
 * What the values of the module are called in one language.
 *
 * @param texts has the words
 * @param locale the language
 */
public record Words(Texts texts, Locale locale) {

    /** What the JDK does not know, or names in a way that nobody here would. */
    private static final Set<String> OWN_NAMES = Set.of("ckb", "kmr", "prs", "mnk", "pcm", "aii", "fa");

    /** By which law of data protection somebody is bound. */
    public String of(LegalRegime regime) {
        return text("regime", regime);
    }

    /** To which days notice can be given. */
    public String of(NoticePoint point) {
        return text("notice-point", point);
    }

    /** How an agreement stands, in a word. */
    public String of(AgreementState state) {
        return text("agreement-state", state);
    }

    /** For which qualification a post is. */
    public String of(QualificationTier tier) {
        return text("tier", tier);
    }

    /** How a post stands, in a word. */
    public String of(PostState state) {
        return text("post-state", state);
    }

    /** How far a claim has come, in a word. */
    public String of(ClaimState state) {
        return text("claim-state", state);
    }

    /** By whom Integrationsmanagement is delivered. */
    public String of(DeliveryModel model) {
        return text("model", model);
    }

    /** What does not fit together in a municipality. */
    public String of(DeliveryAlert alert) {
        return text("delivery-alert", alert);
    }

    /** How far a change of a model has come, in a word. */
    public String of(ChangeState state) {
        return text("change-state", state);
    }

    /** What somebody sees to before a change. */
    public String of(ChangeStep step) {
        return text("change-step", step);
    }

    /** What somebody should look at, in a sentence. */
    public String of(ClaimWarning warning) {
        var figure = warning.figure();
        var euros = warning.kind() == ClaimWarning.Kind.ABOVE_CEILING;
        return texts.get(
                locale,
                key("claim-warning", warning.kind()),
                warning.about() == null ? "" : warning.about(),
                figure == null ? "" : euros ? euros(figure) : brief(figure));
    }

    /** Days from one to another, or from one on. */
    public String of(Period period) {
        var to = period.to();
        return to == null
                ? text("liga.period.open", Localized.date(period.from()))
                : text("liga.period.closed", Localized.date(period.from()), Localized.date(to));
    }

    /** A language. */
    public String of(Language language) {
        return OWN_NAMES.contains(language.code())
                ? text("liga.language." + language.code())
                : Locale.forLanguageTag(language.code()).getDisplayLanguage(locale);
    }

    /** All languages, by name. */
    public List<Language> languages() {
        return sorted(Language.all(), this::of);
    }

    /** An amount with the sign. */
    public String euros(BigDecimal amount) {
        return Numbers.euros(amount, locale);
    }

    /** A number with as many decimals as it needs. */
    public String brief(BigDecimal number) {
        return Numbers.brief(number, locale);
    }

    /** In the order of names of this language. */
    public <T> List<T> sorted(Collection<T> values, Function<T, String> name) {
        var collator = Collator.getInstance(locale);
        return values.stream()
                .sorted((one, other) -> collator.compare(name.apply(one), name.apply(other)))
                .toList();
    }

    /** Any other text of the module. */
    public String text(String key, Object... arguments) {
        return texts.get(locale, key, arguments);
    }

    /** A constant in a word: {@code liga.<kind>.<constant>}. */
    public String named(String kind, Enum<?> value) {
        return text(kind, value);
    }

    private String text(String kind, Enum<?> value) {
        return texts.get(locale, key(kind, value));
    }

    private static String key(String kind, Enum<?> value) {
        return "liga." + kind + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
