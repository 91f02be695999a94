package org.lotse.platform.ui.shell.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.calendar.CalendarEntry;
import org.lotse.platform.api.calendar.CalendarFeed;
import org.lotse.platform.api.calendar.FeedOf;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.security.signin.Memberships;
import org.lotse.platform.tenancy.scope.ScopeBinding;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All feeds that active bundles bring, and what stands in them for whoever knows a secret. The gate decides twice. */
@Component(service = Feeds.class)
public final class Feeds {

    private static final Logger LOG = LoggerFactory.getLogger(Feeds.class);

    private final Map<String, Feed> feeds = new ConcurrentHashMap<>();
    private final ScopeBinding binding;
    private final Access access;
    private final Memberships memberships;

    private record Feed(CalendarFeed source, Permission permission) {}

    /** @param memberships knows who is a member where, and who is locked */
    @Activate
    public Feeds(@Reference ScopeBinding binding, @Reference Access access, @Reference Memberships memberships) {
        this.binding = binding;
        this.access = access;
        this.memberships = memberships;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addFeed(CalendarFeed source, Map<String, Object> properties) {
        var name = properties.get(FeedOf.PREFIX_ + "name");
        var permission = properties.get(FeedOf.PREFIX_ + "permission");
        if (!(name instanceof String word) || !(permission instanceof String key)) {
            LOG.warn(
                    "Calendar feed {} is left out: it has no @FeedOf beside it",
                    source.getClass().getName());
            return;
        }
        if (feeds.putIfAbsent(word, new Feed(source, new Permission(key))) != null) {
            LOG.warn(
                    "Calendar feed {} of {} is left out: the word is taken",
                    word,
                    source.getClass().getName());
        }
    }

    void removeFeed(CalendarFeed source) {
        feeds.values().removeIf(feed -> feed.source() == source);
    }

    /** What stands in the calendar at this address; empty if it leads nowhere, for whatever reason. */
    public Optional<List<CalendarEntry>> at(FeedAddress address) {
        return Optional.ofNullable(feeds.get(address.feed()))
                .flatMap(feed -> owner(feed, address)
                        .filter(user ->
                                !memberships.roles(user, address.tenant()).isEmpty())
                        .flatMap(memberships::account)
                        .flatMap(account -> within(
                                address.tenant(),
                                new Actor.Person(account.id(), account.displayName()),
                                feed,
                                () -> Optional.of(feed.source().entries(address.secret())))));
    }

    private Optional<UserId> owner(Feed feed, FeedAddress address) {
        var module = new Actor.Module(feed.permission().module());
        return within(address.tenant(), module, feed, () -> feed.source().owner(address.secret()));
    }

    private <T> Optional<T> within(TenantId tenant, Actor actor, Feed feed, Supplier<Optional<T>> question) {
        return binding.call(
                new Scope(tenant, actor), () -> access.may(feed.permission()) ? question.get() : Optional.empty());
    }
}
