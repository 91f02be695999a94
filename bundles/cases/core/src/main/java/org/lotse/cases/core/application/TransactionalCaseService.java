package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseChoices;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.ReviseCase;
import org.lotse.cases.api.Workload;
import org.lotse.cases.core.application.care.CareWatch;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.PeriodRules;
import org.lotse.cases.core.domain.SettingsStore;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens, finds and revises case files; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalCaseService implements CaseService {

    private static final int EXPORTED_AT_ONCE = 500;

    private final CaseFiles files;
    private final CaseOpening opening;
    private final SettingsStore settings;
    private final PeriodRules rules;
    private final NameIndex names;
    private final CaseCover cover;
    private final CareWatch care;
    private final Transactions transactions;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    /** The files, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalCaseService(
            @Reference CaseFiles files,
            @Reference CaseOpening opening,
            @Reference SettingsStore settings,
            @Reference PeriodRules rules,
            @Reference NameIndex names,
            @Reference CaseCover cover,
            @Reference CareWatch care,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.files = files;
        this.opening = opening;
        this.settings = settings;
        this.rules = rules;
        this.names = names;
        this.cover = cover;
        this.care = care;
        this.transactions = transactions;
        this.access = access;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public CaseId open(OpenCase command) {
        access.require(CasesPermissions.OPEN);
        var person = caller.person();
        var responsible = new Responsible(person.id(), person.displayName());
        var tenant = caller.tenant();
        return transactions.write(() -> {
            requireAllowed(command.person());
            var file = opening.open(command, responsible, tenant);
            care.begin(file.details(), command.anotherPerson());
            return file.id();
        });
    }

    @Override
    public void revise(ReviseCase command) {
        access.require(CasesPermissions.EDIT);
        var change = new LastChange(caller.person().displayName(), clock.instant());
        transactions.write(() -> {
            requireAllowed(command.person());
            var file = files.lock(command.id()).orElseThrow(ConcurrentChange::removed);
            var before = file.details();
            file.revise(command, change, today());
            file.reckonPeriod(rules);
            names.note(file.details());
            care.revised(before, file.details());
        });
    }

    @Override
    public Optional<CaseDetails> find(CaseId id) {
        access.require(CasesPermissions.READ);
        return transactions.read(() ->
                files.current(id).map(file -> cover.of(file.withPeriod(rules).details())));
    }

    @Override
    public Page<CaseSummary> list(CaseQuery query, @Nullable String after, int size) {
        access.require(CasesPermissions.READ);
        return transactions.read(() -> files.page(query, today(), after, PageSize.checked(size)));
    }

    @Override
    public void export(CaseQuery query, Consumer<CaseSummary> row) {
        access.require(CasesPermissions.EXPORT);
        transactions.read(() -> {
            var page = files.page(query, today(), null, EXPORTED_AT_ONCE);
            page.items().forEach(row);
            while (page.next().isPresent()) {
                page = files.page(query, today(), page.next().get(), EXPORTED_AT_ONCE);
                page.items().forEach(row);
            }
            return Boolean.TRUE;
        });
    }

    @Override
    public CaseChoices choices() {
        access.require(CasesPermissions.READ);
        return transactions.read(files::choices);
    }

    @Override
    public Workload mine() {
        access.require(CasesPermissions.READ);
        var me = caller.person().id();
        return transactions.read(() -> files.workload(me, today()));
    }

    /** Whoever brings a number holds the settings until it is kept, so that none slips in while all are removed. */
    private void requireAllowed(PersonData person) {
        var brings = person.azrNumber() != null && !person.azrNumber().isBlank();
        if (brings && !settings.lock().keepsAzrNumbers()) {
            throw RuleViolation.at("azrNumber", "cases.rule.azr-off");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
