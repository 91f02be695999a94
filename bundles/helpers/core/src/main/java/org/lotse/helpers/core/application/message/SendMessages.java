package org.lotse.helpers.core.application.message;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.message.Delivery;
import org.lotse.helpers.core.domain.message.DeliveryBook;
import org.lotse.helpers.core.domain.message.Message;
import org.lotse.helpers.core.domain.message.MessageBook;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.lotse.platform.api.mail.Mail;
import org.lotse.platform.api.mail.MailOutcome;
import org.lotse.platform.api.mail.MailRoom;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Hands over what waits, one mail after the other, each between two short transactions and none inside one. Rung for when something is put in, and comes
 * by itself for what has to be tried again. When the server does not answer, the rest waits for the next run.
 */
@Component
@Recurring(name = "helpers.send-messages", every = "PT15M")
public final class SendMessages implements Job {

    static final JobId JOB = new JobId("helpers.send-messages");

    /** How long to wait when as much was sent as may be sent in a minute. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** How long a run goes on before others have their turn. */
    private static final Duration LONGEST = Duration.ofMinutes(8);

    private final MessageBook messages;
    private final DeliveryBook deliveries;
    private final Volunteers volunteers;
    private final Recipients recipients;
    private final MailRoom room;
    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public SendMessages(
            @Reference MessageBook messages,
            @Reference DeliveryBook deliveries,
            @Reference Volunteers volunteers,
            @Reference Recipients recipients,
            @Reference MailRoom room,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference Clock clock) {
        this.messages = messages;
        this.deliveries = deliveries;
        this.volunteers = volunteers;
        this.recipients = recipients;
        this.room = room;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        var end = clock.instant().plus(LONGEST);
        var next = transactions.write(this::next);
        while (next.isPresent() && clock.instant().isBefore(end)) {
            run.checkpoint();
            var outcome = attempt(next.get());
            if (outcome == MailOutcome.TOO_MANY) {
                Thread.sleep(PAUSE.toMillis());
            } else if (isOfTheServer(outcome)) {
                return;
            }
            next = transactions.write(this::next);
        }
    }

    /** Whether the next mail would fare the same. */
    private static boolean isOfTheServer(MailOutcome outcome) {
        return switch (outcome) {
            case UNREACHABLE, NOT_LET_IN, NOT_SET_UP -> true;
            case ACCEPTED, ADDRESS_REFUSED, MAIL_REFUSED, POSTPONED, TOO_MANY -> false;
        };
    }

    private MailOutcome attempt(Letter letter) {
        var outcome = room.send(letter.mail());
        transactions.write(
                () -> deliveries.find(letter.delivery()).ifPresent(one -> one.tried(outcome, clock.instant())));
        return outcome;
    }

    /** The next one that still can go out; what cannot any more is settled on the way. */
    private Optional<Letter> next() {
        var now = clock.instant();
        for (var due = deliveries.due(now); due.isPresent(); due = deliveries.due(now)) {
            var letter = letter(due.get(), now);
            if (letter != null) {
                return Optional.of(letter);
            }
        }
        return Optional.empty();
    }

    private @Nullable Letter letter(Delivery delivery, Instant now) {
        var message = messages.find(delivery.message()).orElseThrow();
        var volunteer = volunteers.find(delivery.volunteer()).orElseThrow();
        var obstacle = recipients.obstacle(volunteer, message.shift().isPresent());
        if (obstacle.isPresent()) {
            delivery.dropped(obstacle.get(), now);
            return null;
        }
        if (!now.isBefore(message.validUntil())) {
            delivery.expired(now);
            return null;
        }
        return new Letter(delivery.id(), mail(delivery, message, volunteer));
    }

    private static Mail mail(Delivery delivery, Message message, Volunteer volunteer) {
        var content = message.to(FirstName.of(volunteer));
        var subject = content.subject();
        return new Mail(
                delivery.id(),
                String.valueOf(volunteer.summary().email()),
                Optional.ofNullable(content.replyTo()),
                subject.length() <= Mail.SUBJECT_LENGTH ? subject : subject.substring(0, Mail.SUBJECT_LENGTH),
                content.text(),
                message.kind().isAutomatic());
    }

    /** A mail, and where its fate is written down. */
    private record Letter(UUID delivery, Mail mail) {}
}
