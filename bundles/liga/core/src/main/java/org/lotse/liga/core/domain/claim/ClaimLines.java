package org.lotse.liga.core.domain.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.agreement.RefundRule;
import org.lotse.liga.api.claim.ClaimCost;
import org.lotse.liga.api.claim.ClaimLine;
import org.lotse.liga.api.post.PostId;
import org.lotse.liga.core.domain.Amounts;
import org.lotse.liga.core.domain.Reach;
import org.lotse.liga.core.domain.post.Post;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** What is claimed post by post: each that there is in the claim's time has a line. */
public final class ClaimLines {

    /** In which order they stand. */
    static final Comparator<ClaimLine> ORDER = Comparator.comparing((ClaimLine line) -> Reach.sortName(line.name()))
            .thenComparing(line -> line.post().value());

    private final Overhead overhead;
    private final List<Post> posts;

    /**
     * @param rules of the agreement
     * @param posts under it that there are on some day of the time
     */
    public ClaimLines(List<RefundRule> rules, List<Post> posts) {
        overhead = new Overhead(rules);
        this.posts = posts;
    }

    /**
     * The lines, by name.
     *
     * @throws RuleViolation beside {@code costs} if one is of a post that is not there in that time, or of one twice, or is no amount
     */
    public List<ClaimLine> of(Period time, List<ClaimCost> costs) {
        var actual = new HashMap<PostId, BigDecimal>();
        for (var cost : costs) {
            var amount = Amounts.euros("costs", cost.actual(), ClaimCost.MOST);
            if (actual.put(Check.present("costs", cost.post()), amount) != null) {
                throw RuleViolation.at("costs", "liga.rule.cost-twice");
            }
        }
        var lines = new ArrayList<ClaimLine>();
        for (var post : posts) {
            post.period().with(time).ifPresent(days -> {
                var cost = actual.remove(post.id());
                lines.add(line(post, days, cost == null ? Amounts.zero() : cost));
            });
        }
        if (actual.values().stream().anyMatch(left -> left.signum() != 0)) {
            throw RuleViolation.at("costs", "liga.rule.cost-without-post");
        }
        lines.sort(ORDER);
        return lines;
    }

    /** On how many days of the time no rule tells what is refunded. */
    int unruled(Period time) {
        return overhead.unruled(time);
    }

    /** The most full-time posts that there are on one day of the time. */
    BigDecimal most(Period time) {
        return Stream.concat(
                        Stream.of(time.from()),
                        posts.stream().map(post -> post.period().from()))
                .filter(time::has)
                .map(day -> Amounts.sum(
                        posts.stream().filter(post -> post.period().has(day)).map(Post::share)))
                .max(Comparator.naturalOrder())
                .orElse(Amounts.zero());
    }

    private ClaimLine line(Post post, Period days, BigDecimal actual) {
        var vacant = post.vacancies().stream()
                .flatMap(gap -> gap.with(days).stream())
                .mapToInt(Period::days)
                .sum();
        return new ClaimLine(
                post.id(), post.name(), post.share(), days.days(), vacant, actual, overhead.of(post.share(), days));
    }
}
