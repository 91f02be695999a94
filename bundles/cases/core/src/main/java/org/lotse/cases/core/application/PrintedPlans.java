package org.lotse.cases.core.application;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.api.plan.PlanSheets;
import org.lotse.cases.api.plan.SheetLanguage;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.plan.Goals;
import org.lotse.cases.core.domain.plan.Plans;
import org.lotse.cases.core.domain.plan.Reviews;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Press;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prints plans; the sheet is put together in one transaction of the current tenant and set after it. */
@Component
public final class PrintedPlans implements PlanSheets {

    private final CaseFiles files;
    private final Plans plans;
    private final PlanBook book;
    private final Press press;
    private final AuditTrail trail;
    private final Transactions transactions;
    private final Access access;
    private final SheetLanguages languages;

    /** What is printed, what prints it, and what every call needs: gate, transaction and trail. */
    @Activate
    public PrintedPlans(
            @Reference CaseFiles files,
            @Reference Plans plans,
            @Reference Goals goals,
            @Reference Reviews reviews,
            @Reference Press press,
            @Reference AuditTrail trail,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            BundleContext context) {
        this(
                files,
                plans,
                new PlanBook(plans, goals, reviews),
                press,
                trail,
                transactions,
                access,
                new SheetLanguages(Path.of(String.valueOf(context.getProperty("karaf.etc")), "lotse-sheets")));
    }

    PrintedPlans(
            CaseFiles files,
            Plans plans,
            PlanBook book,
            Press press,
            AuditTrail trail,
            Transactions transactions,
            Access access,
            SheetLanguages languages) {
        this.files = files;
        this.plans = plans;
        this.book = book;
        this.press = press;
        this.trail = trail;
        this.transactions = transactions;
        this.access = access;
        this.languages = languages;
    }

    @Override
    public List<SheetLanguage> languages() {
        access.require(CasesPermissions.READ);
        return languages.all().stream().map(SheetWords::language).toList();
    }

    @Override
    public void print(PlanId id, String language, OutputStream to) throws IOException {
        access.require(CasesPermissions.PLAN);
        var words = languages.find(language).orElseThrow(() -> RuleViolation.of("cases.rule.plan-language"));
        var paper = transactions.read(() -> paper(id, words));
        trail.record(Act.of("cases.plan-printed", "plan", id.toString()).with("language", language));
        press.print(paper, to);
    }

    private Paper paper(PlanId id, SheetWords words) {
        var plan = plans.find(id).orElseThrow(() -> RuleViolation.of("cases.rule.plan-gone"));
        var file = files.find(plan.caseId()).orElseThrow(() -> RuleViolation.of("cases.rule.case-gone"));
        return new PlanSheet(book.details(plan), file.details(), words).paper();
    }
}
