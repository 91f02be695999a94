package org.lotse.platform.persistence.jpa;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.identitymaps.CacheId;
import org.eclipse.persistence.internal.sessions.AggregateChangeRecord;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.queries.ModifyAllQuery;
import org.eclipse.persistence.queries.WriteObjectQuery;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.lotse.platform.persistence.commit.Journal;
import org.lotse.platform.persistence.journal.EntityChange;

/** Tells the journal of every entity that EclipseLink writes, whoever wrote it and however often it was flushed. */
final class ChangeObserver extends DescriptorEventAdapter {

    private final Journal journal;

    private ChangeObserver(Journal journal) {
        this.journal = journal;
    }

    static void watch(ServerSession session, Journal journal) {
        var observer = new ChangeObserver(journal);
        session.getEventManager().addListener(observer.ofStatements());
        session.getDescriptors().values().stream()
                .filter(descriptor ->
                        !descriptor.isAggregateDescriptor() && !descriptor.isAggregateCollectionDescriptor())
                .forEach(descriptor -> descriptor.getEventManager().addListener(observer));
    }

    @Override
    public void postInsert(DescriptorEvent event) {
        tell(EntityChange.Kind.INSERTED, event, List.of());
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        var attributes = attributes(event);
        if (!attributes.isEmpty()) {
            tell(EntityChange.Kind.UPDATED, event, attributes);
        }
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        tell(EntityChange.Kind.DELETED, event, List.of());
    }

    /** A JPQL statement that changes many entities at once passes by the events of their descriptor. */
    private SessionEventAdapter ofStatements() {
        return new SessionEventAdapter() {
            @Override
            public void postExecuteQuery(SessionEvent event) {
                if (event.getQuery() instanceof ModifyAllQuery many) {
                    var entity = many.getDescriptor().getAlias();
                    journal.changed(new EntityChange(EntityChange.Kind.MANY, entity, "", List.of()));
                }
            }
        };
    }

    private void tell(EntityChange.Kind kind, DescriptorEvent event, List<String> attributes) {
        var descriptor = event.getDescriptor();
        var key = descriptor.getObjectBuilder().extractPrimaryKeyFromObject(event.getSource(), event.getSession());
        journal.changed(new EntityChange(kind, descriptor.getAlias(), text(key), attributes));
    }

    private static String text(Object key) {
        return key instanceof CacheId several
                ? Stream.of(several.getPrimaryKey()).map(String::valueOf).collect(Collectors.joining("/"))
                : String.valueOf(key);
    }

    private static List<String> attributes(DescriptorEvent event) {
        return event.getQuery() instanceof WriteObjectQuery query && query.getObjectChangeSet() != null
                ? changed("", query.getObjectChangeSet().getChanges())
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }

    private static Stream<String> changed(String prefix, Collection<? extends ChangeRecord> records) {
        return records.stream().flatMap(record -> {
            var name = prefix + record.getAttribute();
            return record instanceof AggregateChangeRecord part
                            && part.getChangedObject() instanceof ObjectChangeSet inner
                            && !inner.getChanges().isEmpty()
                    ? changed(name + '.', inner.getChanges())
                    : Stream.of(name);
        });
    }
}
