package org.lotse.cases.core.application;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.letter.LetterData;
import org.lotse.cases.api.letter.LetterTemplates;
import org.lotse.cases.api.letter.Placeholder;
import org.lotse.cases.api.letter.ReviseTemplate;
import org.lotse.cases.api.letter.TemplateData;
import org.lotse.cases.api.letter.TemplateEntry;
import org.lotse.cases.api.letter.TemplateId;
import org.lotse.cases.core.domain.SettingsStore;
import org.lotse.cases.core.domain.letter.LetterText;
import org.lotse.cases.core.domain.letter.Template;
import org.lotse.cases.core.domain.letter.Templates;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.print.Press;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the templates for letters; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalLetterTemplates implements LetterTemplates {

    private static final String NOBODYS_ADDRESS = "Musterstraße 1\n12345 Musterstadt";

    private final Templates templates;
    private final SettingsStore settings;
    private final Tenants tenants;
    private final Press press;
    private final Transactions transactions;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    /** The templates, what sets a letter, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalLetterTemplates(
            @Reference Templates templates,
            @Reference SettingsStore settings,
            @Reference Tenants tenants,
            @Reference Press press,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.templates = templates;
        this.settings = settings;
        this.tenants = tenants;
        this.press = press;
        this.transactions = transactions;
        this.access = access;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public List<TemplateEntry> all() {
        access.require(CasesPermissions.TEMPLATES);
        return transactions.read(
                () -> templates.all().stream().map(Template::entry).toList());
    }

    @Override
    public List<TemplateData> suggestions() {
        access.require(CasesPermissions.TEMPLATES);
        return SuggestedTemplates.all();
    }

    @Override
    public TemplateId add(TemplateData template) {
        access.require(CasesPermissions.TEMPLATES);
        var id = new TemplateId(Ids.next(clock.instant()));
        transactions.write(() -> {
            if (templates.all().size() >= MOST) {
                throw RuleViolation.at("title", "cases.rule.templates-too-many", MOST);
            }
            templates.add(Template.added(id, template));
        });
        return id;
    }

    @Override
    public void revise(ReviseTemplate command) {
        access.require(CasesPermissions.TEMPLATES);
        transactions.write(() -> templates
                .find(command.id())
                .orElseThrow(ConcurrentChange::removed)
                .revise(command));
    }

    @Override
    public void preview(TemplateData template, OutputStream to) throws IOException {
        access.require(CasesPermissions.TEMPLATES);
        var checked = Template.checked(template);
        var tenant = tenants.find(caller.tenant()).map(Tenant::name).orElse("");
        var today = LocalDate.now(clock);
        var known = LetterFilling.invented(tenant, today);
        var letter = new LetterData(
                true,
                known.getOrDefault(Placeholder.PERSON_NAME, ""),
                NOBODYS_ADDRESS,
                LetterText.fill(checked.subject(), known),
                today,
                LetterText.fill(checked.text(), known),
                known.getOrDefault(Placeholder.RESPONSIBLE_NAME, ""));
        var letterhead = letterhead();
        press.print(
                LetterPaper.of(
                        letter,
                        letterhead.isBlank() ? null : letterhead,
                        tenant,
                        known.getOrDefault(Placeholder.CASE_NUMBER, "")),
                to);
    }

    @Override
    public String letterhead() {
        access.require(CasesPermissions.TEMPLATES);
        return transactions.read(
                () -> Optional.ofNullable(settings.current().letterhead()).orElse(""));
    }

    @Override
    public void writeUnder(String letterhead) {
        access.require(CasesPermissions.TEMPLATES);
        var lines =
                Check.optionalText("letterhead", letterhead, LETTERHEAD_LENGTH).orElse(null);
        transactions.write(() -> settings.lock().writeUnder(lines));
    }
}
