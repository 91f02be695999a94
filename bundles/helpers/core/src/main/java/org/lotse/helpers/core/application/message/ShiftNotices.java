package org.lotse.helpers.core.application.message;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.message.MessageKind;
import org.lotse.helpers.api.message.Placeholder;
import org.lotse.helpers.core.domain.activity.Shift;
import org.lotse.helpers.core.domain.activity.ShiftBook;
import org.lotse.helpers.core.domain.activity.ShiftNews;
import org.lotse.helpers.core.domain.activity.SignUp;
import org.lotse.helpers.core.domain.activity.SignUpBook;
import org.lotse.helpers.core.domain.message.MailRules;
import org.lotse.helpers.core.domain.message.Message;
import org.lotse.helpers.core.domain.message.MessageBook;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells people by mail what happens to their shift, where that is switched on. What is over by now is told to nobody. Inside a transaction only.
 */
@Component(service = {ShiftNews.class, ShiftNotices.class})
public final class ShiftNotices implements ShiftNews {

    private final MailRules rules;
    private final MessageBook messages;
    private final ShiftBook shifts;
    private final SignUpBook signUps;
    private final ShiftFacts facts;
    private final Recipients recipients;
    private final Outgoing outgoing;
    private final Texts texts;
    private final Tenants tenants;
    private final CurrentScope scope;
    private final Clock clock;

    @Activate
    public ShiftNotices(
            @Reference MailRules rules,
            @Reference MessageBook messages,
            @Reference ShiftBook shifts,
            @Reference SignUpBook signUps,
            @Reference ShiftFacts facts,
            @Reference Recipients recipients,
            @Reference Outgoing outgoing,
            @Reference Texts texts,
            @Reference Tenants tenants,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.rules = rules;
        this.messages = messages;
        this.shifts = shifts;
        this.signUps = signUps;
        this.facts = facts;
        this.recipients = recipients;
        this.outgoing = outgoing;
        this.texts = texts;
        this.tenants = tenants;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public void cancelled(Shift shift) {
        tell(
                MessageKind.SHIFT_CANCELLED,
                shift,
                signUps.of(shift.id()).stream().map(SignUp::volunteer).toList());
    }

    @Override
    public void movedUp(Shift shift, List<VolunteerId> volunteers) {
        tell(MessageKind.MOVED_UP, shift, volunteers);
    }

    /** Whether anybody wants to be reminded here. */
    boolean areReminded() {
        return rules.on().contains(MessageKind.REMINDER);
    }

    /** Reminds those who have a place, once for a day: a shift that is moved reminds anew. */
    void remind(ShiftId id) {
        var shift = shifts.find(id).filter(Shift::takesPlace);
        if (shift.isPresent()
                && !messages.isTold(MessageKind.REMINDER, id, shift.get().day())) {
            tell(
                    MessageKind.REMINDER,
                    shift.get(),
                    signUps.of(id).stream()
                            .filter(SignUp::isPlaced)
                            .map(SignUp::volunteer)
                            .toList());
        }
    }

    /** The shifts of a day that take place. */
    List<ShiftId> on(LocalDate day) {
        return shifts.between(day, day).stream()
                .filter(shift -> !shift.cancelled())
                .map(shift -> shift.id())
                .toList();
    }

    private void tell(MessageKind kind, Shift shift, List<VolunteerId> people) {
        var told = facts.of(shift);
        if (people.isEmpty() || !rules.on().contains(kind) || !clock.instant().isBefore(told.begins())) {
            return;
        }
        outgoing.put(
                new Composed(
                        kind,
                        content(kind, shift, told),
                        new Message.About(null, shift.id(), shift.day(), told.begins()),
                        recipients.ofShift(people)),
                "");
    }

    private Message.Content content(MessageKind kind, Shift shift, ShiftFacts.Facts told) {
        var cancellation = shift.cancellation();
        var words = new Object[] {
            Placeholder.FIRST_NAME.written(),
            told.title(),
            told.place() == null ? told.when() : told.when() + "\n" + told.place(),
            cancellation == null ? "" : cancellation.reason(),
            tenants.find(scope.require().tenant()).map(Tenant::name).orElse("")
        };
        var key = "helpers.notice." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Message.Content(
                texts.get(Locale.GERMAN, key + ".subject", words),
                texts.get(Locale.GERMAN, key + ".text", words),
                told.replyTo());
    }
}
