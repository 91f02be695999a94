package org.lotse.helpers.core.application.registration;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.lotse.helpers.core.domain.registration.Registration;
import org.lotse.helpers.core.domain.registration.RegistrationBook;
import org.lotse.helpers.core.domain.registration.Secret;
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
 * Deletes what was not confirmed in time, and hands over the mails by which people confirm. A secret is made here, just before its mail goes out: its hash
 * is committed first, the secret itself is kept nowhere. Rung for when somebody sends something in, and comes by itself for the rest.
 */
@Component
@Recurring(name = "helpers.tend-registrations", every = "PT15M")
public final class TendRegistrations implements Job {

    static final JobId JOB = new JobId("helpers.tend-registrations");

    /** How long to wait when as much was sent as may be sent in a minute. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** How long a run goes on before others have their turn. */
    private static final Duration LONGEST = Duration.ofMinutes(8);

    private final RegistrationBook book;
    private final ConfirmationMail mail;
    private final MailRoom room;
    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public TendRegistrations(
            @Reference RegistrationBook book,
            @Reference ConfirmationMail mail,
            @Reference MailRoom room,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference Clock clock) {
        this.book = book;
        this.mail = mail;
        this.room = room;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        while (transactions.write(this::forget)) {
            run.checkpoint();
        }
        var end = clock.instant().plus(LONGEST);
        var next = transactions.write(this::next);
        while (next.isPresent() && clock.instant().isBefore(end)) {
            run.checkpoint();
            var outcome = room.send(next.get());
            settle(next.get().id(), outcome);
            if (outcome == MailOutcome.TOO_MANY) {
                Thread.sleep(PAUSE.toMillis());
            } else if (isOfTheServer(outcome)) {
                return;
            }
            next = transactions.write(this::next);
        }
    }

    private boolean forget() {
        var old = book.expired(clock.instant());
        old.forEach(book::remove);
        return !old.isEmpty();
    }

    private Optional<Mail> next() {
        return book.mailDue(clock.instant()).flatMap(this::letter);
    }

    private Optional<Mail> letter(Registration sent) {
        var secret = Secret.make();
        var letter = mail.to(sent, secret);
        letter.ifPresent(ready -> sent.goesOutWith(secret));
        return letter;
    }

    /** What nobody will ever get is not kept until its time is over. It may have been taken back meanwhile. */
    private void settle(UUID id, MailOutcome outcome) {
        transactions.write(() -> book.find(id).ifPresent(sent -> {
            switch (outcome) {
                case ACCEPTED -> sent.mailed();
                case ADDRESS_REFUSED, MAIL_REFUSED -> book.remove(sent);
                case POSTPONED, UNREACHABLE, NOT_LET_IN, NOT_SET_UP -> sent.mailAgain(clock.instant());
                case TOO_MANY -> {
                    // Nothing was tried.
                }
            }
        }));
    }

    /** Whether the next mail would fare the same. */
    private static boolean isOfTheServer(MailOutcome outcome) {
        return switch (outcome) {
            case UNREACHABLE, NOT_LET_IN, NOT_SET_UP -> true;
            case ACCEPTED, ADDRESS_REFUSED, MAIL_REFUSED, POSTPONED, TOO_MANY -> false;
        };
    }
}
