package org.lotse.liga.ui.load;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.load.CareTarget;
import org.lotse.liga.api.load.HeadSource;
import org.lotse.liga.api.load.Heads;
import org.lotse.liga.api.load.LoadAlert;
import org.lotse.liga.api.load.Ratio;
import org.lotse.liga.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** Ratios, heads and targets in words: in one place, so that each page says the same. */
record RatioWords(Words words) {

    /** A ratio, or a dash where nobody can be divided by anything. */
    String ratio(Optional<BigDecimal> ratio) {
        return ratio.map(this::one).orElse("–");
    }

    /** A number with one decimal. */
    String one(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(words.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** A whole number. */
    String whole(long number) {
        return NumberFormat.getIntegerInstance(words.locale()).format(number);
    }

    /** Both ratios in a sentence. */
    String both(Ratio ratio) {
        return words.text("liga.load.both", ratio(ratio.perPost()), ratio(ratio.perFilled()));
    }

    /** Posts, and how many of them nobody holds, as in a table. */
    String posts(BigDecimal posts, BigDecimal vacant) {
        return vacant.signum() == 0
                ? words.brief(posts)
                : words.text("liga.load.posts-vacant", words.brief(posts), words.brief(vacant));
    }

    /** The same in a sentence. */
    String postsInWords(BigDecimal posts, BigDecimal vacant) {
        return vacant.signum() == 0
                ? words.text("liga.load.full-posts", words.brief(posts))
                : words.text("liga.load.full-posts-vacant", words.brief(posts), words.brief(vacant));
    }

    /** Where a number of people comes from, and for which day. */
    String source(Heads heads) {
        return source(heads.source(), heads.on(), heads.countedBy());
    }

    /** The same. */
    String source(HeadSource source, LocalDate on, String countedBy) {
        return source == HeadSource.REPORT
                ? words.text("liga.load.reported", Localized.date(on))
                : words.text("liga.load.counted", Localized.date(on), countedBy);
    }

    /** What is to be looked at, in a word. */
    String alert(LoadAlert alert) {
        return words.text(
                "liga.load-alert." + alert.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** All of it. */
    String alerts(List<LoadAlert> alerts) {
        return alerts.stream().map(this::alert).collect(Collectors.joining(", "));
    }

    /** What a ratio is held against. */
    String target(@Nullable CareTarget target) {
        return target == null
                ? words.text("liga.load.no-target")
                : words.text(
                        "liga.load.target-is",
                        words.brief(target.perPost()),
                        Localized.date(target.from()),
                        target.source(),
                        target.alertPercent());
    }

    /** How the figures are to be read. */
    String rounded() {
        return words.text("liga.load.rounded");
    }
}
