package org.lotse.platform.audit.trail;

import static java.util.Objects.requireNonNull;

import java.net.URL;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.audit.anchor.Anchors;
import org.lotse.platform.audit.chain.Chain;
import org.lotse.platform.audit.chain.Link;
import org.lotse.platform.audit.chain.Statement;
import org.lotse.platform.persistence.journal.Commit;
import org.lotse.platform.persistence.journal.CommitParticipant;
import org.lotse.platform.persistence.journal.EntityChange;
import org.lotse.platform.persistence.journal.RunningWrite;

/** Records every write in the chain of its database, in the same transaction: both are kept or neither. */
public final class ChainParticipant implements CommitParticipant {

    private static final int SUBJECT_LENGTH = 200;
    private static final int DETAILS_LENGTH = 2400;

    private final Actors actors;
    private final Clock clock;
    private final Anchors anchors;

    /**
     * @param scope tells who acts
     * @param clock tells when
     * @param anchors seals, and remembers the end
     */
    public ChainParticipant(CurrentScope scope, Clock clock, Anchors anchors) {
        this.actors = new Actors(scope);
        this.clock = clock;
        this.anchors = anchors;
    }

    @Override
    public String tables() {
        return "audit";
    }

    @Override
    public List<URL> migrations() {
        return List.of(requireNonNull(ChainParticipant.class.getResource("/db/audit/V001__chain.sql")));
    }

    @Override
    public void beforeCommit(Commit commit) throws SQLException {
        var write = commit.write();
        var acts = write.noted(Noted.class).map(Noted::acts).orElse(List.of());
        var changes = write.changes();
        if (acts.isEmpty() && changes.isEmpty()) {
            return;
        }
        var position = commit.position();
        var statements = new ArrayList<Statement>(acts.size() + changes.size());
        if (!changes.isEmpty()) {
            var actor = actors.current();
            changes.forEach(change -> statements.add(of(position, actor, write.unit(), change)));
        }
        acts.forEach(act -> statements.add(of(position, write.unit(), act)));
        var chain = new Chain(commit.connection());
        var before = chain.head();
        anchors.check(write.tenant(), chain, before);
        var end = chain.append(anchors.sealer(write.tenant()), before, statements);
        write.notes(Grown.class, () -> new Grown(before, end));
    }

    @Override
    public void afterCommit(RunningWrite write) {
        write.noted(Grown.class).ifPresent(grown -> anchors.advance(write.tenant(), grown.before(), grown.end()));
        write.noted(Noted.class).ifPresent(noted -> noted.afterwards().forEach(Runnable::run));
    }

    private Statement of(long position, String actor, String unit, EntityChange change) {
        var details = change.attributes().isEmpty() ? "" : "attributes=" + String.join(",", change.attributes());
        return new Statement(
                position,
                clock.instant(),
                actor,
                unit,
                word(change.kind()),
                change.entity(),
                cut(change.id(), SUBJECT_LENGTH),
                cut(details, DETAILS_LENGTH));
    }

    private Statement of(long position, String room, Noted.Signed signed) {
        var act = signed.act();
        var details = act.details().entrySet().stream()
                .map(detail -> detail.getKey() + '=' + detail.getValue().replaceAll("\\R", " "))
                .collect(Collectors.joining("\n"));
        return new Statement(
                position,
                clock.instant(),
                signed.actor(),
                room,
                act.name(),
                act.subjectKind(),
                act.subject(),
                cut(details, DETAILS_LENGTH));
    }

    private static String word(EntityChange.Kind kind) {
        return kind == EntityChange.Kind.MANY ? "changed-many" : kind.name().toLowerCase(Locale.ROOT);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private record Grown(Link before, Link end) {}
}
