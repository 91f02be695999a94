package org.lotse.funding.core.application.allocation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.allocation.AllocationRow;
import org.lotse.funding.api.allocation.AllocationTable;
import org.lotse.funding.api.allocation.AllocationTables;
import org.lotse.funding.api.allocation.ComparedRow;
import org.lotse.funding.api.allocation.ReadTable;
import org.lotse.funding.api.allocation.TakeTable;
import org.lotse.funding.api.count.CountEntry;
import org.lotse.funding.api.count.CountSource;
import org.lotse.funding.api.count.EnterCount;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.application.Municipality;
import org.lotse.funding.core.domain.KnownRuleSets;
import org.lotse.funding.core.domain.ProgrammeRules;
import org.lotse.funding.core.domain.allocation.AllocationBook;
import org.lotse.funding.core.domain.allocation.Comparing;
import org.lotse.funding.core.domain.allocation.StoredTable;
import org.lotse.funding.core.domain.allocation.TableCheck;
import org.lotse.funding.core.domain.count.CountBook;
import org.lotse.funding.core.domain.count.CountSheet;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.table.TableLimits;
import org.lotse.platform.api.table.TableReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads tables, takes them in and compares them; what is kept is kept in one transaction of the current tenant. */
@Component
public final class TransactionalAllocationTables implements AllocationTables {

    private static final TableLimits LIMITS = new TableLimits(MOST_BYTES, MOST_ROWS);

    private final AllocationBook book;
    private final CountBook counts;
    private final KnownRuleSets known;
    private final TableReader reader;
    private final FundingChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalAllocationTables(
            @Reference AllocationBook book,
            @Reference CountBook counts,
            @Reference KnownRuleSets known,
            @Reference TableReader reader,
            @Reference FundingChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.book = book;
        this.counts = counts;
        this.known = known;
        this.reader = reader;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public ReadTable read(String fileName, InputStream content) throws IOException {
        access.require(FundingPermissions.EDIT);
        var towns = changes.municipalities().stream().collect(Collectors.toMap(Municipality::key, Municipality::name));
        return TableCheck.of(fileName, reader.read(fileName, content, LIMITS), towns, changes.tenant());
    }

    @Override
    public int take(TakeTable command) {
        access.require(FundingPermissions.EDIT);
        if (known.all().stream().noneMatch(rules -> rules.id().equals(command.programme()))) {
            throw RuleViolation.at("programme", "funding.rule.programme-unknown");
        }
        if (command.counts() != null) {
            Check.present("day", command.day());
        }
        changes.requireKnown(
                "rows", command.rows().stream().map(AllocationRow::municipality).toList());
        return transactions.write(() -> {
            var number = book.of(command.programme()).stream()
                            .findFirst()
                            .map(last -> last.details().number())
                            .orElse(0)
                    + 1;
            book.add(StoredTable.taken(changes.next(), command, number, changes.now()));
            command.rows().forEach(row -> count(command, row, number));
            return number;
        });
    }

    @Override
    public List<AllocationTable> versions(String programme) {
        access.require(FundingPermissions.READ);
        return transactions.read(
                () -> book.of(programme).stream().map(StoredTable::details).toList());
    }

    @Override
    public List<ComparedRow> compare(String programme, int number) {
        access.require(FundingPermissions.READ);
        return transactions.read(() -> {
            var table = book.of(programme).stream()
                    .map(StoredTable::details)
                    .filter(one -> one.number() == number)
                    .findFirst()
                    .orElseThrow(() -> RuleViolation.at("programme", "funding.rule.table-unknown"));
            var counted = new HashMap<Ags, CountEntry>();
            counts.of(programme)
                    .forEach(sheet ->
                            sheet.history().best().ifPresent(entry -> counted.put(sheet.municipality(), entry)));
            var comparing = new Comparing(rules(programme, counted.values()));
            var said = table.rows().stream().collect(Collectors.toMap(AllocationRow::municipality, row -> row));
            return changes.municipalities().stream()
                    .map(town -> comparing.row(
                            town.key(),
                            town.name(),
                            Optional.ofNullable(said.get(town.key())),
                            Optional.ofNullable(counted.get(town.key())).map(CountEntry::persons)))
                    .toList();
        });
    }

    private RuleSet rules(String programme, Collection<CountEntry> counted) {
        var rules = ProgrammeRules.on(
                        known.all(),
                        programme,
                        counted.stream().map(CountEntry::day).max(Comparator.naturalOrder()))
                .orElseThrow(() -> RuleViolation.at("programme", "funding.rule.programme-unknown"));
        if (!rules.countsHeads()) {
            throw RuleViolation.at("programme", "funding.rule.no-heads", rules.title());
        }
        return rules;
    }

    /** What the table counts becomes a head count, unless it says what is known already. */
    private void count(TakeTable command, AllocationRow row, int number) {
        var kind = command.counts();
        var persons = row.persons();
        if (kind == null || persons == null) {
            return;
        }
        var there = counts.find(command.programme(), row.municipality());
        var sheet = there.orElseGet(() -> CountSheet.empty(changes.next(), command.programme(), row.municipality()));
        var history = sheet.history();
        if (history.latest(kind).filter(entry -> entry.persons() == persons).isPresent()) {
            return;
        }
        var origin = command.fileName() + " (" + number + ")";
        sheet.enter(
                new EnterCount(
                        command.programme(),
                        row.municipality(),
                        history.revision(),
                        kind,
                        persons,
                        command.day(),
                        CountSource.IMPORT,
                        shortened(origin, EnterCount.COUNTED_BY_LENGTH),
                        origin),
                changes.now());
        if (there.isEmpty()) {
            counts.add(sheet);
        }
    }

    private static String shortened(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }
}
