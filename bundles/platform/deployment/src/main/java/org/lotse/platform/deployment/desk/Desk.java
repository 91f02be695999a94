package org.lotse.platform.deployment.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lotse.platform.api.deployment.Attempt;
import org.lotse.platform.api.deployment.Fault;
import org.lotse.platform.deployment.change.Withdrawal;
import org.lotse.platform.deployment.delivery.Refused;
import org.lotse.platform.deployment.folder.DropFolder;
import org.lotse.platform.deployment.folder.Shelf;
import org.lotse.platform.deployment.journal.Journal;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes deliveries in, one after the other, always on the same thread. */
final class Desk {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    /** Faults that somebody else's coming or going may have cured, and that are found without touching anything. */
    private static final Set<Fault> CURABLE = Set.of(Fault.UNRESOLVED, Fault.NAME_TAKEN, Fault.ROUTE_TAKEN);

    /** Faults that only show when it is tried: not again and again where another version runs. */
    private static final Set<Fault> CURABLE_IF_NEW = Set.of(Fault.NO_MODULE, Fault.NOT_READY);

    private final BundleContext context;
    private final DropFolder folder;
    private final Shelf shelf;
    private final Acceptance acceptance;
    private final Journal journal;
    private final Teller teller;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, Refused> refused = new HashMap<>();
    private boolean changed;

    Desk(BundleContext context, DropFolder folder, Shelf shelf, Acceptance acceptance, Journal journal, Teller teller) {
        this.context = context;
        this.folder = folder;
        this.shelf = shelf;
        this.acceptance = acceptance;
        this.journal = journal;
        this.teller = teller;
    }

    /** Brings what was accepted earlier, before anything new is looked at: the cache of the framework may be gone. */
    void open() throws IOException {
        if (shelf.isEmpty()) {
            // Nothing was ever accepted: a start without deployments does not ask the database.
            return;
        }
        shelf.keepOnly(journal.checksums());
        for (var entry : journal.files()) {
            if (!Files.exists(folder.file(entry.name())) && entry.refused().isEmpty()) {
                withdraw(entry.name());
            } else {
                bringBack(entry);
            }
        }
    }

    /** Looks into the folder once. */
    void look() throws IOException {
        var news = folder.look();
        news.went().forEach(this::gone);
        news.came().forEach(this::came);
        while (changed) {
            changed = false;
            tryAgain();
        }
    }

    /** Puts the previous content of a file in its place; tells why not. */
    Optional<Refused> rollBack(String file) throws IOException {
        var entry = journal.file(file).orElseThrow();
        var previous = shelf.find(entry.previous().orElseThrow(), file);
        if (previous.isEmpty()) {
            return Optional.of(new Refused(
                    Fault.TROUBLE, file, "deployed/" + entry.previous().get()));
        }
        var failure = take(file, previous.get());
        if (failure.isEmpty()) {
            folder.put(previous.get().file(), file);
        }
        return failure;
    }

    private void came(String file) {
        try {
            var copy = shelf.take(folder.file(file));
            var entry = journal.file(file);
            if (entry.filter(accepted -> accepted.checksum().equals(copy.checksum()))
                    .isPresent()) {
                refused.remove(file);
                journal.settle(file, settled(file));
                teller.changed();
            } else {
                take(file, copy);
            }
        } catch (IOException e) {
            refuse(file, "", "", "", new Refused(e, Fault.TROUBLE, file, Refused.reason(e)));
        }
    }

    private Optional<Refused> take(String file, Shelf.Copy copy) {
        var name = "";
        var version = "";
        try {
            var delivery = acceptance.open(copy.file(), file, copy.checksum());
            name = delivery.title();
            version = delivery.version();
            var brought = acceptance.letIn(delivery, shelf);
            var earlier = new HashSet<>(names(file));
            earlier.removeAll(delivery.names());
            new Withdrawal(context, shelf).of(List.copyOf(earlier));
            refused.remove(file);
            var attempt = new Attempt(
                    clock.instant(), file, name, version, Attempt.Outcome.ACCEPTED, Optional.empty(), List.of());
            journal.accept(file, copy.checksum(), version, brought, attempt);
            changed = true;
            teller.told(attempt);
            return Optional.empty();
        } catch (Refused e) {
            refuse(file, name, version, copy.checksum(), e);
            return Optional.of(e);
        } catch (RuntimeException | LinkageError e) {
            var trouble = new Refused(e, Fault.TROUBLE, file, Refused.reason(e));
            refuse(file, name, version, copy.checksum(), trouble);
            return Optional.of(trouble);
        }
    }

    private void refuse(String file, String name, String version, String checksum, Refused why) {
        var before = refused.put(file, why);
        var same = before != null
                && before.fault() == why.fault()
                && before.arguments().equals(why.arguments());
        if (same) {
            return;
        }
        var attempt = new Attempt(
                clock.instant(),
                file,
                name,
                version,
                Attempt.Outcome.REFUSED,
                Optional.of(why.fault()),
                why.arguments());
        journal.refuse(checksum, attempt);
        LOG.debug("{} was refused", file, why);
        teller.told(attempt);
    }

    private void gone(String file) {
        var onlyRefused = refused.remove(file) != null;
        try {
            var entry = journal.file(file);
            if (entry.isPresent() && onlyRefused) {
                putBack(entry.get());
            } else if (entry.isPresent()) {
                withdraw(file);
            }
            teller.changed();
        } catch (IOException e) {
            LOG.error("{} could not be put back into deploy/", file, e);
        }
    }

    /** What lay there was refused, and what runs is another: the file that stands for what runs lies there again. */
    private void putBack(Journal.Entry entry) throws IOException {
        var accepted = shelf.find(entry.checksum(), entry.name());
        if (accepted.isPresent()) {
            folder.put(accepted.get().file(), entry.name());
            journal.settle(entry.name(), settled(entry.name()));
        }
    }

    private void withdraw(String file) {
        var entry = journal.file(file).orElseThrow();
        var names = names(file);
        new Withdrawal(context, shelf).of(names);
        var attempt = new Attempt(
                clock.instant(),
                file,
                String.join(", ", names),
                entry.version(),
                Attempt.Outcome.REMOVED,
                Optional.empty(),
                List.of());
        journal.remove(file, attempt);
        changed = true;
        teller.told(attempt);
    }

    private void bringBack(Journal.Entry entry) throws IOException {
        if (!Files.exists(folder.file(entry.name()))) {
            putBack(entry);
        }
        var brought = journal.bundles().stream()
                .filter(bundle -> bundle.file().equals(entry.name()))
                .toList();
        var asItWas = brought.stream().allMatch(this::isThere);
        var copy = shelf.find(entry.checksum(), entry.name());
        if (asItWas || copy.isEmpty()) {
            return;
        }
        try {
            var delivery = acceptance.open(copy.get().file(), entry.name(), entry.checksum());
            journal.settle(entry.name(), acceptance.letIn(delivery, shelf));
        } catch (Refused e) {
            refuse(entry.name(), "", entry.version(), entry.checksum(), e);
        }
    }

    private boolean isThere(Journal.Brought brought) {
        var bundle = context.getBundle(brought.id());
        return bundle != null
                && bundle.getLastModified() == brought.changed()
                && brought.name().equals(bundle.getSymbolicName());
    }

    private void tryAgain() {
        for (var one : List.copyOf(refused.entrySet())) {
            if (mayBeCured(one.getKey(), one.getValue().fault())) {
                came(one.getKey());
            }
        }
    }

    private boolean mayBeCured(String file, Fault fault) {
        var worthwhile = CURABLE.contains(fault)
                || CURABLE_IF_NEW.contains(fault) && journal.file(file).isEmpty();
        return worthwhile && Files.exists(folder.file(file));
    }

    private List<String> names(String file) {
        return journal.bundles().stream()
                .filter(bundle -> bundle.file().equals(file))
                .sorted(Comparator.comparingLong(Journal.Brought::id))
                .map(Journal.Brought::name)
                .toList();
    }

    private Set<Journal.Brought> settled(String file) {
        return Set.copyOf(journal.bundles().stream()
                .filter(bundle -> bundle.file().equals(file))
                .toList());
    }
}
