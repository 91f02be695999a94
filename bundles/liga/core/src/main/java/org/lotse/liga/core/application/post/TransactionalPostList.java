package org.lotse.liga.core.application.post;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.post.PostList;
import org.lotse.liga.api.post.PostQuery;
import org.lotse.liga.api.post.PostState;
import org.lotse.liga.api.post.PostSummary;
import org.lotse.liga.api.post.Vacancies;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.Names;
import org.lotse.liga.core.domain.Amounts;
import org.lotse.liga.core.domain.post.Post;
import org.lotse.liga.core.domain.post.PostBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.data.WholeList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists posts of the current tenant and counts those that nobody holds. */
@Component
public final class TransactionalPostList implements PostList {

    private final PostBook posts;
    private final Names names;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Reads from these. */
    @Activate
    public TransactionalPostList(
            @Reference PostBook posts,
            @Reference Names names,
            @Reference LigaChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.posts = posts;
        this.names = names;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public Page<PostSummary> page(PostQuery query, @Nullable String after, int size) {
        access.require(LigaPermissions.READ);
        return read(query, after, Math.clamp(size, 1, WholeList.LARGEST_PAGE));
    }

    @Override
    public void export(PostQuery query, Consumer<PostSummary> row) {
        access.require(LigaPermissions.READ);
        access.require(LigaPermissions.EXPORT);
        WholeList.read(after -> read(query, after, WholeList.LARGEST_PAGE), row);
    }

    @Override
    public Vacancies vacancies() {
        access.require(LigaPermissions.READ);
        var today = changes.today();
        return transactions.read(() -> {
            var vacant = posts.on(today).stream()
                    .filter(post -> post.stateOn(today) == PostState.VACANT)
                    .toList();
            return new Vacancies(vacant.size(), Amounts.sum(vacant.stream().map(Post::share)));
        });
    }

    private Page<PostSummary> read(PostQuery query, @Nullable String after, int size) {
        var today = changes.today();
        return transactions.read(() -> {
            var known = names.known();
            return posts.page(query, today, after, size)
                    .map(post -> post.summary(known.carrier(post.agreement()), today));
        });
    }
}
