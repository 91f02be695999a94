package org.lotse.funding.core.domain.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.funding.api.application.FundedPost;
import org.lotse.funding.api.staff.Employment;
import org.lotse.funding.core.domain.Days;
import org.lotse.platform.api.rule.RuleViolation;

/**
 * How full a funded post is, day by day.
 *
 * @param post the post
 */
public record PostFill(FundedPost post) {

    /** Its funded days. */
    public Days days() {
        return new Days(post.from(), post.until());
    }

    /** On which of its days somebody fills it; without a known end until its last one. */
    public Days filledBy(Employment employment) {
        return new Days(employment.from(), employment.until().orElse(post.until()));
    }

    /**
     * Refuses what does not fit in.
     *
     * @param others that count, of any post
     * @throws RuleViolation beside {@code from}, {@code until} or {@code share}
     */
    public void require(Employment employment, Collection<Employment> others) {
        if (!days().has(employment.from())) {
            throw RuleViolation.at("from", "funding.rule.outside-post", post.from(), post.until());
        }
        var filled = filledBy(employment);
        if (!days().has(filled.until())) {
            throw RuleViolation.at("until", "funding.rule.outside-post", post.from(), post.until());
        }
        var beside = others.stream()
                .filter(other -> other.post() == post.number() && !other.id().equals(employment.id()))
                .toList();
        Stream.concat(Stream.of(employment.from()), beside.stream().map(Employment::from))
                .filter(filled::has)
                .sorted()
                .forEach(day -> requireRoom(employment.share(), share(beside, day), day));
    }

    /** What others fill of it on a day. */
    private BigDecimal share(List<Employment> beside, LocalDate day) {
        return beside.stream()
                .filter(other -> filledBy(other).has(day))
                .map(Employment::share)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void requireRoom(BigDecimal wanted, BigDecimal taken, LocalDate day) {
        if (taken.add(wanted).compareTo(post.share()) > 0) {
            throw RuleViolation.at("share", "funding.rule.post-full", day, taken, post.share());
        }
    }

    /** In the order in which people expect them. */
    public static Comparator<Employment> order() {
        return Comparator.comparingInt(Employment::post)
                .thenComparing(Employment::from)
                .thenComparing(Employment::person)
                .thenComparing(employment -> employment.id().value());
    }
}
