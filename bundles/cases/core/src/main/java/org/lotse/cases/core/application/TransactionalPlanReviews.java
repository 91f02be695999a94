package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.util.List;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.plan.DueReview;
import org.lotse.cases.api.plan.PlanReviews;
import org.lotse.cases.api.plan.PlanRhythm;
import org.lotse.cases.core.domain.SettingsStore;
import org.lotse.cases.core.domain.plan.Plans;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** At which rhythm plans are reviewed, and which are due; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalPlanReviews implements PlanReviews, PlanRhythm {

    private final Plans plans;
    private final SettingsStore settings;
    private final Transactions transactions;
    private final Access access;
    private final Caller caller;

    /** Plans and settings, and what every call needs: gate, transaction and scope. */
    @Activate
    public TransactionalPlanReviews(
            @Reference Plans plans,
            @Reference SettingsStore settings,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope) {
        this.plans = plans;
        this.settings = settings;
        this.transactions = transactions;
        this.access = access;
        this.caller = new Caller(scope);
    }

    @Override
    public int rhythm() {
        access.require(CasesPermissions.READ);
        return transactions.read(() -> settings.current().reviewMonths());
    }

    @Override
    public int months() {
        access.require(CasesPermissions.SETTINGS);
        return transactions.read(() -> settings.current().reviewMonths());
    }

    @Override
    public void follow(int months) {
        access.require(CasesPermissions.SETTINGS);
        if (months < PlanRhythm.LEAST || months > PlanRhythm.MOST) {
            throw RuleViolation.at("rhythm", "cases.rule.plan-rhythm", PlanRhythm.LEAST, PlanRhythm.MOST);
        }
        transactions.write(() -> settings.lock().reviewAfter(months));
    }

    @Override
    public List<DueReview> mine(LocalDate by) {
        access.require(CasesPermissions.READ);
        var me = caller.person().id();
        return transactions.read(() -> plans.due(me, by, PlanReviews.MOST));
    }
}
