package org.lotse.helpers.core.application.message;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.message.DeliveryState;
import org.lotse.helpers.api.message.MessageDetails;
import org.lotse.helpers.api.message.MessageDraft;
import org.lotse.helpers.api.message.MessageId;
import org.lotse.helpers.api.message.MessagePreview;
import org.lotse.helpers.api.message.MessageSummary;
import org.lotse.helpers.api.message.Messages;
import org.lotse.helpers.api.message.Placeholder;
import org.lotse.helpers.api.message.Recipient;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.activity.ShiftBook;
import org.lotse.helpers.core.domain.circle.Circle;
import org.lotse.helpers.core.domain.circle.CircleBook;
import org.lotse.helpers.core.domain.message.Delivery;
import org.lotse.helpers.core.domain.message.DeliveryBook;
import org.lotse.helpers.core.domain.message.Message;
import org.lotse.helpers.core.domain.message.MessageBook;
import org.lotse.helpers.core.domain.message.MessageText;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.mail.MailRoom;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes in messages and tells what became of them; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalMessages implements Messages {

    private final MessageBook messages;
    private final DeliveryBook deliveries;
    private final Volunteers volunteers;
    private final CircleBook circles;
    private final ShiftBook shifts;
    private final ShiftFacts facts;
    private final Composer composer;
    private final Outgoing outgoing;
    private final MailRoom room;
    private final Access access;
    private final Transactions transactions;
    private final CurrentScope scope;
    private final Clock clock;

    @Activate
    public TransactionalMessages(
            @Reference MessageBook messages,
            @Reference DeliveryBook deliveries,
            @Reference Volunteers volunteers,
            @Reference CircleBook circles,
            @Reference ShiftBook shifts,
            @Reference ShiftFacts facts,
            @Reference Composer composer,
            @Reference Outgoing outgoing,
            @Reference MailRoom room,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.messages = messages;
        this.deliveries = deliveries;
        this.volunteers = volunteers;
        this.circles = circles;
        this.shifts = shifts;
        this.facts = facts;
        this.composer = composer;
        this.outgoing = outgoing;
        this.room = room;
        this.access = access;
        this.transactions = transactions;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Optional<String> sender() {
        access.require(HelpersPermissions.READ);
        return room.sender();
    }

    @Override
    public MessagePreview preview(MessageDraft draft) {
        access.require(HelpersPermissions.EDIT);
        return transactions.read(() -> {
            var composed = composer.compose(draft);
            var receivers = composed.receivers();
            var first = receivers.isEmpty() ? Placeholder.FIRST_NAME.written() : firstName(receivers.getFirst());
            var known = Map.of(Placeholder.FIRST_NAME, first);
            return new MessagePreview(
                    MessageText.fill(composed.content().subject(), known),
                    MessageText.fill(composed.content().text(), known),
                    composed.content().replyTo(),
                    receivers,
                    composed.unreached());
        });
    }

    @Override
    public MessageId send(MessageDraft draft) {
        access.require(HelpersPermissions.EDIT);
        // Whom it is for is only read: who leaves in between is left out when it is sent.
        var composed = transactions.read(() -> composer.compose(draft));
        if (composed.recipients().isEmpty()) {
            throw RuleViolation.at("to", "helpers.rule.nobody-to-write-to");
        }
        return transactions.write(
                () -> outgoing.put(composed, scope.require().actor().displayName()));
    }

    @Override
    public Page<MessageSummary> list(@Nullable String after, int size) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> {
            var page = messages.page(after, size);
            var numbers =
                    messages.numbers(page.items().stream().map(Message::id).toList());
            return page.map(one -> one.summary(numbers.getOrDefault(one.id(), Map.of())));
        });
    }

    @Override
    public Optional<MessageDetails> find(MessageId message) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> messages.find(message).map(this::details));
    }

    @Override
    public void retry(MessageId message) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> {
            var found = messages.find(message).orElseThrow(ConcurrentChange::removed);
            found.prolong(clock.instant().plus(Composer.WORTH_SENDING));
            deliveries.of(found.id()).forEach(one -> one.retry(clock.instant()));
            outgoing.ring(found.id());
        });
    }

    private MessageDetails details(Message message) {
        var numbers = messages.numbers(List.of(message.id())).getOrDefault(message.id(), Map.<DeliveryState, Long>of());
        return new MessageDetails(
                message.summary(numbers),
                to(message),
                message.content().text(),
                message.content().replyTo(),
                deliveries.of(message.id()).stream()
                        .map(this::recipient)
                        .sorted(Comparator.comparing(Recipient::name, String.CASE_INSENSITIVE_ORDER))
                        .toList());
    }

    private @Nullable String to(Message message) {
        return message.circle()
                .flatMap(circles::find)
                .map(Circle::name)
                .or(() -> message.shift()
                        .flatMap(shifts::find)
                        .map(facts::of)
                        .map(told -> told.title() + ", " + told.when()))
                .orElse(null);
    }

    private Recipient recipient(Delivery delivery) {
        var volunteer = volunteers.find(delivery.volunteer()).orElseThrow();
        return new Recipient(
                volunteer.id(),
                volunteer.listName(),
                volunteer.summary().phone(),
                delivery.state(),
                delivery.reason(),
                delivery.changedAt());
    }

    private String firstName(Recipient receiver) {
        return volunteers.find(receiver.volunteer()).map(FirstName::of).orElse("");
    }
}
