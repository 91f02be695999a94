package org.lotse.platform.deployment.persistence;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.deployment.Attempt;
import org.lotse.platform.deployment.journal.Journal;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The journal by Jakarta Persistence. */
@Component
public final class JpaJournal implements Journal {

    private static final int REMEMBERED = 500;

    private final Transactions transactions;
    private final Entities entities;

    /** Works in the unit {@code deployment}. */
    @Activate
    public JpaJournal(
            @Reference(target = "(lotse.unit=deployment)") Transactions transactions,
            @Reference(target = "(lotse.unit=deployment)") Entities entities) {
        this.transactions = transactions;
        this.entities = entities;
    }

    @Override
    public List<Entry> files() {
        return transactions.read(() -> fileRows().stream().map(FileRow::entry).toList());
    }

    @Override
    public Optional<Entry> file(String name) {
        return transactions.read(
                () -> Optional.ofNullable(find(FileRow.class, name)).map(FileRow::entry));
    }

    @Override
    public List<Brought> bundles() {
        return transactions.read(
                () -> bundleRows().stream().map(BundleRow::brought).toList());
    }

    @Override
    public Optional<String> bringer(String bundle) {
        return transactions.read(() -> Optional.ofNullable(find(BundleRow.class, bundle))
                .map(row -> row.brought().file()));
    }

    @Override
    public void accept(String file, String checksum, String version, Set<Brought> bundles, Attempt attempt) {
        transactions.write(() -> {
            var row = Optional.ofNullable(find(FileRow.class, file)).orElseGet(() -> new FileRow(file));
            row.accept(checksum, version, attempt.at());
            entities.manager().persist(row);
            replace(file, bundles);
            add(attempt);
        });
    }

    @Override
    public void settle(String file, Set<Brought> bundles) {
        transactions.write(() -> {
            Optional.ofNullable(find(FileRow.class, file)).ifPresent(FileRow::cure);
            replace(file, bundles);
        });
    }

    @Override
    public void refuse(String checksum, Attempt attempt) {
        transactions.write(() -> {
            Optional.ofNullable(find(FileRow.class, attempt.file())).ifPresent(row -> row.refuse(checksum));
            add(attempt);
        });
    }

    @Override
    public void remove(String file, Attempt attempt) {
        transactions.write(() -> {
            Optional.ofNullable(find(FileRow.class, file)).ifPresent(entities.manager()::remove);
            replace(file, Set.of());
            add(attempt);
        });
    }

    @Override
    public void note(Attempt attempt) {
        transactions.write(() -> add(attempt));
    }

    @Override
    public List<Attempt> attempts(int most) {
        return transactions.read(
                () -> newest(0, most).stream().map(AttemptRow::attempt).toList());
    }

    @Override
    public Set<String> checksums() {
        var checksums = new HashSet<String>();
        for (var entry : files()) {
            checksums.add(entry.checksum());
            entry.previous().ifPresent(checksums::add);
        }
        return checksums;
    }

    private void add(Attempt attempt) {
        entities.manager().persist(new AttemptRow(attempt));
        newest(REMEMBERED, 50).forEach(entities.manager()::remove);
    }

    private List<AttemptRow> newest(int after, int most) {
        return entities.manager()
                .createQuery("select a from AttemptRow a order by a.id desc", AttemptRow.class)
                .setFirstResult(after)
                .setMaxResults(most)
                .getResultList();
    }

    private void replace(String file, Set<Brought> bundles) {
        var names = bundles.stream().map(Brought::name).collect(Collectors.toSet());
        bundleRows().stream()
                .filter(row -> row.brought().file().equals(file))
                .filter(row -> !names.contains(row.brought().name()))
                .forEach(entities.manager()::remove);
        for (var bundle : bundles) {
            var row = Optional.ofNullable(find(BundleRow.class, bundle.name()))
                    .orElseGet(() -> new BundleRow(bundle.name()));
            row.settle(bundle);
            entities.manager().persist(row);
        }
    }

    private List<FileRow> fileRows() {
        return entities.manager()
                .createQuery("select f from FileRow f order by f.name", FileRow.class)
                .getResultList();
    }

    private List<BundleRow> bundleRows() {
        return entities.manager()
                .createQuery("select b from BundleRow b order by b.name", BundleRow.class)
                .getResultList();
    }

    private <T> @Nullable T find(Class<T> type, String key) {
        return entities.manager().find(type, key);
    }
}
