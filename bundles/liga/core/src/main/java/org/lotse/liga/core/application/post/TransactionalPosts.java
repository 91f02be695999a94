package org.lotse.liga.core.application.post;

import java.util.Optional;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.post.PostData;
import org.lotse.liga.api.post.PostDetails;
import org.lotse.liga.api.post.PostId;
import org.lotse.liga.api.post.Posts;
import org.lotse.liga.api.post.RevisePost;
import org.lotse.liga.api.post.Share;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.Names;
import org.lotse.liga.core.application.membership.PostMembers;
import org.lotse.liga.core.domain.agreement.AgreementBook;
import org.lotse.liga.core.domain.claim.ClaimBook;
import org.lotse.liga.core.domain.post.Post;
import org.lotse.liga.core.domain.post.PostBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes down, revises and removes posts; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalPosts implements Posts {

    private final PostBook posts;
    private final AgreementBook agreements;
    private final ClaimBook claims;
    private final Names names;
    private final LigaChanges changes;
    private final PostMembers members;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalPosts(
            @Reference PostBook posts,
            @Reference AgreementBook agreements,
            @Reference ClaimBook claims,
            @Reference Names names,
            @Reference LigaChanges changes,
            @Reference PostMembers members,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.posts = posts;
        this.agreements = agreements;
        this.claims = claims;
        this.names = names;
        this.changes = changes;
        this.members = members;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public PostId create(PostData post) {
        access.require(LigaPermissions.EDIT);
        requireKnown(post);
        var resolved = members.resolved(post);
        var created = transactions.write(() -> {
            var made = Post.create(new PostId(changes.next()), resolved, term(post.agreement()));
            posts.add(made);
            return made.id();
        });
        members.follow();
        return created;
    }

    @Override
    public void revise(RevisePost command) {
        access.require(LigaPermissions.EDIT);
        requireKnown(command.data());
        var resolved = new RevisePost(command.id(), command.revision(), members.resolved(command.data()));
        transactions.write(() -> {
            var post = present(command.id());
            post.revise(resolved, term(post.agreement()), changes.now());
        });
        members.follow();
    }

    @Override
    public void remove(PostId post, long revision) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> {
            var found = present(post);
            found.requireSeen(revision, changes.now());
            if (claims.anyNaming(post)) {
                throw RuleViolation.of("liga.rule.post-in-use");
            }
            posts.remove(found);
        });
        members.follow();
    }

    @Override
    public Optional<PostDetails> find(PostId post) {
        access.require(LigaPermissions.READ);
        var today = changes.today();
        return transactions.read(() -> posts.find(post)
                .flatMap(found -> agreements
                        .find(found.agreement())
                        .map(agreement -> found.details(agreement.title(), names.of(agreement.carrier()), today))));
    }

    private void requireKnown(PostData post) {
        changes.requireKnown(
                "shares", post.shares().stream().map(Share::municipality).toList());
    }

    private Period term(AgreementId agreement) {
        return agreements
                .find(Check.present("agreement", agreement))
                .map(found -> found.term().bounds())
                .orElseThrow(ConcurrentChange::removed);
    }

    private Post present(PostId id) {
        return posts.find(id).orElseThrow(ConcurrentChange::removed);
    }
}
