package org.lotse.platform.audit.anchor;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.audit.chain.Chain;
import org.lotse.platform.audit.chain.Link;
import org.lotse.platform.audit.chain.Sealer;
import org.lotse.platform.persistence.journal.JournalKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps each chain's anchor close behind its end. A commit does not wait for its anchor, except the first of a chain; an
 * anchor that does not fit is never moved, so that whoever cut a chain cannot have the platform hide it. Any thread.
 */
public final class Anchors {

    private static final Logger LOG = LoggerFactory.getLogger(Anchors.class);

    private final AnchorFiles files;
    private final JournalKey key;
    private final Executor soon;
    private final Map<String, Sealer> sealers = new ConcurrentHashMap<>();
    private final Map<String, Boolean> fits = new ConcurrentHashMap<>();
    private final Map<String, Link> seen = new ConcurrentHashMap<>();
    private final Map<String, Link> waiting = new ConcurrentHashMap<>();

    /**
     * @param files where anchors are kept
     * @param key seals chains and anchors
     * @param soon runs what it is given after a short while, once for whatever gathered until then
     */
    public Anchors(AnchorFiles files, JournalKey key, Executor soon) {
        this.files = files;
        this.key = key;
        this.soon = soon;
    }

    /** Seals for this chain. */
    public Sealer sealer(Optional<TenantId> place) {
        return sealers.computeIfAbsent(name(place), name -> new Sealer(key.of(name)));
    }

    /**
     * Compares the chain, which is about to grow, with what is known of it: at first with its anchor, later with where it
     * was seen to end.
     */
    public void check(Optional<TenantId> place, Chain chain, Link head) throws SQLException {
        var name = name(place);
        if (!fits.getOrDefault(name, true)) {
            return;
        }
        var known = Optional.ofNullable(seen.get(name)).or(() -> files.read(name, sealer(place)));
        var fit = known.isEmpty()
                ? head.number() == 0
                : known.get().equals(Link.START)
                        || head.equals(known.get())
                        || chain.at(known.get().number()).equals(known);
        fits.put(name, fit);
        if (known.isEmpty() && fit) {
            // The next one may look before the first is told that it was committed.
            seen.putIfAbsent(name, Link.START);
        }
        if (!fit) {
            LOG.error(
                    "The audit trail of {} does not reach its anchor: its end was cut off, or an older backup was restored."
                            + " Look into it with lotse:audit-verify.",
                    name);
        }
    }

    /** The chain has grown to this end, for good. */
    public void advance(Optional<TenantId> place, Link before, Link end) {
        var name = name(place);
        if (!fits.getOrDefault(name, false)) {
            return;
        }
        seen.merge(name, end, Anchors::later);
        waiting.merge(name, end, Anchors::later);
        if (before.number() == 0) {
            flush();
        } else {
            soon.execute(this::flush);
        }
    }

    /** What the anchor says, after everything that is known was written to it. */
    public Optional<Link> read(Optional<TenantId> place) {
        flush();
        return files.read(name(place), sealer(place));
    }

    /** From now on this end is what the chain must reach. */
    public void accept(Optional<TenantId> place, Link end) {
        files.write(name(place), sealer(place), end);
        seen.put(name(place), end);
        fits.put(name(place), true);
    }

    /** Writes what has gathered. */
    public synchronized void flush() {
        for (var name : waiting.keySet()) {
            var end = waiting.remove(name);
            if (end != null) {
                files.write(name, sealers.computeIfAbsent(name, chain -> new Sealer(key.of(chain))), end);
            }
        }
    }

    private static Link later(Link one, Link other) {
        return one.number() > other.number() ? one : other;
    }

    /** What the chain of this place is called: in file names and as part of its key. */
    private static String name(Optional<TenantId> place) {
        return place.map(TenantId::value).orElse("platform");
    }
}
