package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.DwellingId;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.event.CaseOpened;
import org.lotse.cases.api.importing.ImportId;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.CaseNumbers;
import org.lotse.cases.core.domain.DistrictCodes;
import org.lotse.cases.core.domain.Dwelling;
import org.lotse.cases.core.domain.Dwellings;
import org.lotse.cases.core.domain.PeriodRules;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.event.EventPublisher;
import org.lotse.platform.api.tenant.TenantId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What opening a case takes, whoever opens it and however: the form, a hand-over, a list. */
@Component(service = CaseOpening.class, configurationPid = "org.lotse.cases")
public final class CaseOpening {

    private static final int AT_ONCE = 250;
    private static final UUID NOT_YET = new UUID(0, 0);
    private static final CaseNumber NO_NUMBER = new CaseNumber("X-0000-00000");
    private static final Responsible SOMEBODY = new Responsible(new UserId(NOT_YET), "-");

    private final CaseFiles files;
    private final CaseNumbers numbers;
    private final PeriodRules rules;
    private final Dwellings dwellings;
    private final NameIndex names;
    private final EventPublisher events;
    private final Clock clock;
    private final DistrictCodes codes;

    /** Everything that has a part in it. */
    @Activate
    public CaseOpening(
            @Reference CaseFiles files,
            @Reference CaseNumbers numbers,
            @Reference PeriodRules rules,
            @Reference Dwellings dwellings,
            @Reference NameIndex names,
            @Reference EventPublisher events,
            @Reference Clock clock,
            CaseNumbering numbering) {
        this.files = files;
        this.numbers = numbers;
        this.rules = rules;
        this.dwellings = dwellings;
        this.names = names;
        this.events = events;
        this.clock = clock;
        this.codes = new DistrictCodes(numbering.districtCodes(), numbering.otherwise());
    }

    /**
     * Refuses what {@link #open} would refuse, and changes nothing.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the first field that is not acceptable
     */
    public void check(OpenCase command) {
        var id = new CaseId(NOT_YET);
        CaseFile.open(id, command, SOMEBODY, today(), year -> NO_NUMBER);
        if (command.dwelling() != null) {
            dwelling(new DwellingId(NOT_YET), id, command);
        }
    }

    /**
     * Opens a case with the next number of its year. Inside a transaction only.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the first field that is not acceptable
     */
    public CaseFile open(OpenCase command, Responsible responsible, TenantId tenant) {
        var file = begin(command, responsible, tenant);
        files.write();
        complete(file, command, responsible);
        return file;
    }

    /**
     * Opens many cases that came with a list; told after each. Inside a transaction only, and nothing that was found in it before may be
     * changed after.
     */
    public void openAll(List<Listed> several, ImportId list, TenantId tenant, Runnable told) {
        var countAt = AT_ONCE;
        for (var from = 0; from < several.size(); from += AT_ONCE) {
            if (from == countAt) {
                files.countAnew();
                countAt *= 2;
            }
            var some = several.subList(from, Math.min(from + AT_ONCE, several.size()));
            var opened = some.stream()
                    .map(one -> {
                        var file = begin(one.command(), one.responsible(), tenant);
                        file.cameWith(list, one.status());
                        told.run();
                        return file;
                    })
                    .toList();
            files.write();
            for (var place = 0; place < some.size(); place++) {
                complete(
                        opened.get(place),
                        some.get(place).command(),
                        some.get(place).responsible());
            }
            files.writeAndForget();
        }
    }

    /** One of many. */
    public record Listed(OpenCase command, Responsible responsible, CaseStatus status) {}

    private CaseFile begin(OpenCase command, Responsible responsible, TenantId tenant) {
        var file = CaseFile.open(
                new CaseId(Ids.next(clock.instant())),
                command,
                responsible,
                today(),
                year -> codes.number(tenant, year, numbers.next(year)));
        file.reckonPeriod(rules);
        files.add(file);
        return file;
    }

    /** What belongs to a file that is written. */
    private void complete(CaseFile file, OpenCase command, Responsible responsible) {
        names.noteNew(file.details());
        if (command.dwelling() != null) {
            dwellings.add(dwelling(new DwellingId(Ids.next(clock.instant())), file.id(), command));
        }
        events.publish(new CaseOpened(file.id(), responsible.id(), today()));
    }

    private Dwelling dwelling(DwellingId id, CaseId caseId, OpenCase command) {
        return new Dwelling(id, caseId, Objects.requireNonNull(command.dwelling()), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
