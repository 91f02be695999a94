package org.lotse.liga.core.application.membership;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.lotse.liga.api.post.Holder;
import org.lotse.liga.api.post.PostData;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.post.PostBook;
import org.lotse.liga.core.domain.post.Stint;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.secondment.OutgoingSecondments;
import org.lotse.platform.api.secondment.Secondment;
import org.lotse.platform.api.tenant.TenantId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the accounts of holders, and says to the platform who works where because of a post. Outside of transactions; behind the caller's gate. */
@Component(service = PostMembers.class)
public final class PostMembers {

    private final PostBook posts;
    private final LigaDays days;
    private final OutgoingSecondments secondments;
    private final LigaChanges changes;
    private final Transactions transactions;

    /** Reads posts, and tells the platform. */
    @Activate
    public PostMembers(
            @Reference PostBook posts,
            @Reference LigaDays days,
            @Reference OutgoingSecondments secondments,
            @Reference LigaChanges changes,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.posts = posts;
        this.days = days;
        this.secondments = secondments;
        this.changes = changes;
        this.transactions = transactions;
    }

    /**
     * With the accounts that belong to the sign-in names, and no others.
     *
     * @throws RuleViolation beside {@code holders} for a name that no member of the district has
     */
    public PostData resolved(PostData post) {
        return new PostData(
                post.agreement(),
                post.name(),
                post.share(),
                post.tier(),
                post.from(),
                post.to(),
                post.holders().stream().map(this::resolved).toList(),
                post.shares(),
                post.note());
    }

    /** Says all of it anew: what changed begins or ends at once. */
    public void follow() {
        var today = changes.today();
        var wanted = transactions.read(() -> posts.notOver(today).stream()
                .flatMap(post -> post.stints().stream())
                .flatMap(this::secondments)
                .toList());
        secondments.keep(PostSecondment.ID, joined(wanted));
    }

    private Holder resolved(Holder holder) {
        var typed = holder.signInName();
        if (typed == null || typed.isBlank()) {
            return new Holder(holder.name(), null, null, holder.languages(), holder.from(), holder.to());
        }
        var found = secondments
                .member(PostSecondment.ID, typed)
                .orElseThrow(() -> RuleViolation.at("holders", "liga.rule.holder-unknown", typed.strip()));
        return new Holder(
                holder.name().isBlank() ? found.name() : holder.name(),
                typed.strip().toLowerCase(Locale.ROOT),
                found.id(),
                holder.languages(),
                holder.from(),
                holder.to());
    }

    private Stream<Secondment> secondments(Stint stint) {
        var account = stint.holder().account();
        var host = changes.tenantOf(stint.municipality());
        return account == null || host.isEmpty()
                ? Stream.empty()
                : days.of(stint.municipality(), stint.period()).stream()
                        .map(period -> new Secondment(
                                stint.post().value(), account, host.get(), period.from(), period.to(), null));
    }

    /** A municipality that has two shares from the same day is one reason, to the later last day. */
    private static List<Secondment> joined(List<Secondment> wanted) {
        record Reason(Object source, UserId person, TenantId host, Object from) {}
        Map<Reason, Secondment> joined = new LinkedHashMap<>();
        wanted.forEach(one -> joined.merge(
                new Reason(one.source(), one.person(), one.host(), one.from()),
                one,
                (known, other) ->
                        known.to() == null || other.to() != null && known.to().isAfter(other.to()) ? known : other));
        return List.copyOf(joined.values());
    }
}
