package org.lotse.liga.core.domain.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.post.PostState;
import org.lotse.liga.core.domain.Amounts;
import org.lotse.liga.core.domain.post.Post;

/**
 * Posts of a day, and whose they are.
 *
 * @param on the day
 * @param posts that there are on it
 * @param carriers with whom each agreement is
 */
public record Work(LocalDate on, List<Post> posts, Map<AgreementId, CarrierId> carriers) {

    private static final BigDecimal WHOLE = new BigDecimal("100");

    /** Keeps copies. */
    public Work {
        posts = List.copyOf(posts);
        carriers = Map.copyOf(carriers);
    }

    /** Whether nobody holds the post on the day. */
    boolean isVacant(Post post) {
        return post.stateOn(on) == PostState.VACANT;
    }

    /** Whether the post is this carrier's. */
    boolean isOf(Post post, CarrierId carrier) {
        return carrier.equals(carriers.get(post.agreement()));
    }

    /** Full-time posts that are for a municipality, exactly. */
    BigDecimal exactFor(Post post, Ags municipality) {
        return post.share().multiply(post.percentFor(municipality, on)).divide(WHOLE);
    }

    /** Full-time posts of all kinds that are for a municipality, exactly. */
    BigDecimal exactFor(Ags municipality) {
        return posts.stream().map(post -> exactFor(post, municipality)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The same of some posts, rounded once, commercially, to hundredths. */
    BigDecimal rounded(Ags municipality, Predicate<Post> which) {
        return posts.stream()
                .filter(which)
                .map(post -> exactFor(post, municipality))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(Amounts.DECIMALS, RoundingMode.HALF_UP);
    }

    /** Full-time posts, whatever they are for. */
    BigDecimal all(Predicate<Post> which) {
        return Amounts.sum(posts.stream().filter(which).map(Post::share));
    }
}
