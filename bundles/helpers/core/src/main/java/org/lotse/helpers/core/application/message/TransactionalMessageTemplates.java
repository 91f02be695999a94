package org.lotse.helpers.core.application.message;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.message.MessageTemplate;
import org.lotse.helpers.api.message.MessageTemplateData;
import org.lotse.helpers.api.message.MessageTemplateId;
import org.lotse.helpers.api.message.MessageTemplates;
import org.lotse.helpers.api.message.ReviseMessageTemplate;
import org.lotse.helpers.core.domain.message.TemplateBook;
import org.lotse.helpers.core.domain.message.TextTemplate;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the texts that are sent often; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalMessageTemplates implements MessageTemplates {

    private final TemplateBook templates;
    private final Access access;
    private final Transactions transactions;
    private final CurrentScope scope;
    private final Clock clock;

    @Activate
    public TransactionalMessageTemplates(
            @Reference TemplateBook templates,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.templates = templates;
        this.access = access;
        this.transactions = transactions;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public MessageTemplateId add(MessageTemplateData data) {
        access.require(HelpersPermissions.EDIT);
        return transactions.write(() -> {
            if (templates.all().size() >= MOST) {
                throw RuleViolation.of("helpers.rule.too-many", MOST);
            }
            var template = TextTemplate.write(new MessageTemplateId(Ids.next(clock.instant())), data);
            requireOwnTitle(template);
            templates.add(template);
            return template.id();
        });
    }

    @Override
    public void revise(ReviseMessageTemplate command) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> {
            var template = present(command.id());
            template.revise(command.revision(), command.data(), change());
            requireOwnTitle(template);
        });
    }

    @Override
    public void remove(MessageTemplateId id, long revision) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> {
            var template = present(id);
            template.requireSeen(revision, change());
            templates.remove(template);
        });
    }

    @Override
    public Optional<MessageTemplate> find(MessageTemplateId template) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> templates.find(template).map(TextTemplate::shown));
    }

    @Override
    public List<MessageTemplate> all() {
        access.require(HelpersPermissions.READ);
        return transactions.read(
                () -> templates.all().stream().map(TextTemplate::shown).toList());
    }

    private void requireOwnTitle(TextTemplate template) {
        var taken = templates.all().stream()
                .filter(other -> !other.id().equals(template.id()))
                .anyMatch(other -> other.sortTitle().equals(template.sortTitle()));
        if (taken) {
            throw RuleViolation.at("title", "helpers.rule.template-title-taken");
        }
    }

    private TextTemplate present(MessageTemplateId id) {
        return templates.find(id).orElseThrow(ConcurrentChange::removed);
    }

    private LastChange change() {
        return new LastChange(scope.require().actor().displayName(), clock.instant());
    }
}
