package org.lotse.helpers.core.application.message;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.message.Audience;
import org.lotse.helpers.api.message.MessageDraft;
import org.lotse.helpers.api.message.MessageKind;
import org.lotse.helpers.api.message.Placeholder;
import org.lotse.helpers.core.domain.Contact;
import org.lotse.helpers.core.domain.activity.Shift;
import org.lotse.helpers.core.domain.activity.ShiftBook;
import org.lotse.helpers.core.domain.circle.Circle;
import org.lotse.helpers.core.domain.circle.CircleBook;
import org.lotse.helpers.core.domain.message.Message;
import org.lotse.helpers.core.domain.message.MessageText;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.mail.Mail;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a message of what somebody wrote. Inside a transaction only. */
@Component(service = Composer.class)
public final class Composer {

    /** How long a message that somebody wrote is worth sending. */
    static final Duration WORTH_SENDING = Duration.ofDays(2);

    private static final int FILLED_LENGTH = 8000;

    private final CircleBook circles;
    private final ShiftBook shifts;
    private final ShiftFacts facts;
    private final Recipients recipients;
    private final Clock clock;

    @Activate
    public Composer(
            @Reference CircleBook circles,
            @Reference ShiftBook shifts,
            @Reference ShiftFacts facts,
            @Reference Recipients recipients,
            @Reference Clock clock) {
        this.circles = circles;
        this.shifts = shifts;
        this.facts = facts;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** @throws RuleViolation beside the component that is not acceptable */
    Composed compose(MessageDraft draft) {
        requireOne(draft.to());
        var shift = Optional.ofNullable(draft.to().shift())
                .map(id -> shifts.find(id).orElseThrow(ConcurrentChange::removed));
        var circle = Optional.ofNullable(draft.to().circle())
                .map(id -> circles.find(id).orElseThrow(ConcurrentChange::removed));
        var told = shift.map(facts::of);
        var known = told.map(ShiftFacts.Facts::known).orElse(Map.of());
        var mailing = told.map(ShiftFacts.Facts::replyTo).or(() -> circle.map(Circle::email));
        return new Composed(
                MessageKind.WRITTEN,
                new Message.Content(
                        filled("subject", MessageText.subject("subject", draft.subject()), known, Mail.SUBJECT_LENGTH),
                        filled("text", MessageText.text("text", draft.text()), known, FILLED_LENGTH),
                        replyTo(draft.replyTo(), mailing.orElse(null))),
                new Message.About(
                        draft.to().circle(),
                        draft.to().shift(),
                        shift.map(Shift::day).orElse(null),
                        clock.instant().plus(WORTH_SENDING)),
                recipients.of(draft.to()));
    }

    private static void requireOne(Audience to) {
        var named = Stream.of(
                        to.circle() != null,
                        to.shift() != null,
                        !to.volunteers().isEmpty())
                .filter(isNamed -> isNamed)
                .count();
        if (named != 1) {
            throw RuleViolation.at("to", "platform.rule.required");
        }
        if (to.volunteers().size() > Audience.MOST_CHOSEN) {
            throw RuleViolation.at("to", "helpers.rule.too-many", Audience.MOST_CHOSEN);
        }
    }

    private static String filled(String field, String text, Map<Placeholder, String> known, int most) {
        return Check.text(field, MessageText.requireFilled(field, MessageText.fill(text, known)), most);
    }

    private static String replyTo(@Nullable String typed, @Nullable String mailing) {
        var address = Contact.email("replyTo", typed, VolunteerData.EMAIL_LENGTH);
        var chosen = address == null ? mailing : address;
        if (chosen == null) {
            throw RuleViolation.at("replyTo", "platform.rule.required");
        }
        if (!Mail.isAddress(chosen)) {
            throw RuleViolation.at("replyTo", "helpers.rule.email");
        }
        return chosen;
    }
}
