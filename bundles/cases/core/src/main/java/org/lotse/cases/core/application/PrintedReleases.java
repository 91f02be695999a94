package org.lotse.cases.core.application;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.plan.SheetLanguage;
import org.lotse.cases.api.release.ReleaseEntry;
import org.lotse.cases.api.release.ReleaseId;
import org.lotse.cases.api.release.ReleaseOutline;
import org.lotse.cases.api.release.ReleaseService;
import org.lotse.cases.api.release.ReleaseSheets;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.Release;
import org.lotse.cases.core.domain.Releases;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Press;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prints releases; the sheet is put together in one transaction of the current tenant and set after it. */
@Component
public final class PrintedReleases implements ReleaseSheets {

    private final CaseFiles files;
    private final Releases releases;
    private final Tenants tenants;
    private final Press press;
    private final AuditTrail trail;
    private final Transactions transactions;
    private final Access access;
    private final Caller caller;
    private final Clock clock;
    private final SheetLanguages languages;

    /** What is printed, what prints it, and what every call needs: gate, transaction, trail, scope and time. */
    @Activate
    public PrintedReleases(
            @Reference CaseFiles files,
            @Reference Releases releases,
            @Reference Tenants tenants,
            @Reference Press press,
            @Reference AuditTrail trail,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Clock clock,
            BundleContext context) {
        this(
                files,
                releases,
                tenants,
                press,
                trail,
                transactions,
                access,
                scope,
                clock,
                new SheetLanguages(Path.of(String.valueOf(context.getProperty("karaf.etc")), "lotse-sheets")));
    }

    PrintedReleases(
            CaseFiles files,
            Releases releases,
            Tenants tenants,
            Press press,
            AuditTrail trail,
            Transactions transactions,
            Access access,
            CurrentScope scope,
            Clock clock,
            SheetLanguages languages) {
        this.files = files;
        this.releases = releases;
        this.tenants = tenants;
        this.press = press;
        this.trail = trail;
        this.transactions = transactions;
        this.access = access;
        this.caller = new Caller(scope);
        this.clock = clock;
        this.languages = languages;
    }

    @Override
    public List<SheetLanguage> languages() {
        access.require(CasesPermissions.READ);
        return languages.all().stream().map(SheetWords::language).toList();
    }

    @Override
    public void print(ReleaseId id, String language, OutputStream to) throws IOException {
        access.require(CasesPermissions.RELEASES);
        var words = words(language);
        var paper = transactions.read(() -> paper(id, words));
        trail.record(Act.of("cases.release-printed", "release", id.toString()).with("language", language));
        press.print(paper, to);
    }

    @Override
    public void printOutline(CaseId caseId, ReleaseOutline outline, String language, OutputStream to)
            throws IOException {
        access.require(CasesPermissions.RELEASES);
        var words = words(language);
        var file = transactions.read(() -> details(caseId));
        trail.record(Act.of("cases.release-outline-printed", "case", caseId.toString())
                .with("language", language));
        press.print(ReleaseSheet.toFillIn(file, office(), words, outline), to);
    }

    private Paper paper(ReleaseId id, SheetWords words) {
        var release = releases.find(id).orElseThrow(() -> RuleViolation.of("cases.rule.release-gone"));
        var today = LocalDate.now(clock);
        var entry = release.entry(today);
        var kinds = releases.of(release.caseId(), ReleaseService.MOST).stream()
                .map((Release other) -> other.entry(today))
                .filter(other -> other.release().equals(entry.release()) && other.state() == entry.state())
                .map(ReleaseEntry::kind)
                .collect(Collectors.toSet());
        return ReleaseSheet.of(details(release.caseId()), office(), words, kinds, entry.release(), entry.revokedOn());
    }

    private CaseDetails details(CaseId id) {
        return files.find(id).map(CaseFile::details).orElseThrow(() -> RuleViolation.of("cases.rule.case-gone"));
    }

    private String office() {
        return tenants.find(caller.tenant()).map(Tenant::name).orElse("");
    }

    private SheetWords words(String language) {
        return languages.find(language).orElseThrow(() -> RuleViolation.of("cases.rule.plan-language"));
    }
}
