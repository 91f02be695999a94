package org.lotse.funding.ui.use;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.lotse.funding.api.application.FundedPost;
import org.lotse.funding.api.staff.Employment;
import org.lotse.funding.api.use.UseAlert;
import org.lotse.funding.api.use.UseStep;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.Localized;

/**
 * What steps, alerts, posts and people of budget and use are called on screens.
 *
 * @param words of the module
 */
record UseWords(Words words) {

    private static final String STEP = "use-step";
    private static final String ALERT = "use-alert";

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    String figure(String name) {
        return words.text("funding.use-figure." + name);
    }

    /** What a figure says, in a sentence. */
    String means(String name) {
        return words.text("funding.use-means." + name);
    }

    /** What a step reckons; years without points. */
    String of(UseStep step) {
        var terms = new ArrayList<String>();
        for (var place = 0; place < step.terms().size(); place++) {
            var term = step.terms().get(place);
            terms.add(place == step.kind().yearAt() ? term.toPlainString() : words.number(term));
        }
        return words.of(STEP, step.kind(), terms.toArray());
    }

    /** What is to be seen to. */
    String of(UseAlert alert) {
        return words.of(
                ALERT,
                alert.kind(),
                alert.from(),
                alert.until(),
                alert.kind().isMoney() ? words.euro(alert.figure()) : words.number(alert.figure()),
                alert.post().map(String::valueOf).orElse(""),
                alert.employment().map(Employment::person).orElse(""));
    }

    String euro(BigDecimal amount) {
        return words.euro(amount);
    }

    String number(BigDecimal value) {
        return words.number(value);
    }

    /** A post by its number, share and qualification. */
    String post(FundedPost post) {
        return words.text(
                "funding.use.post-of", post.number(), words.number(post.share()), words.of(post.qualification()));
    }

    /** From when to when, or since when. */
    String time(Employment employment) {
        return employment
                .until()
                .map(until -> Localized.date(employment.from()) + " – " + Localized.date(until))
                .orElseGet(() -> words.text("funding.since", Localized.date(employment.from())));
    }
}
