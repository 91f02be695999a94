package org.lotse.platform.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.mail.Mail;
import org.lotse.platform.api.mail.MailOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The mail server: a line for each mail, and its answers in our words. What it says in its own is not logged, since it names addresses. */
final class SmtpServer {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpServer.class);
    private static final String TIMEOUT = "20000";
    private static final int LASTING = 500;

    private final MailSettings settings;
    private final Clock clock;

    SmtpServer(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @param name what the sender is called */
    MailOutcome send(Mail mail, String from, String name) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        // The library finds its own parts through it.
        thread.setContextClassLoader(SmtpServer.class.getClassLoader());
        try {
            var session = Session.getInstance(properties());
            var message = message(session, mail, from, name);
            try (var transport = new SMTPTransport(session, new URLName(protocol(), null, -1, null, null, null))) {
                transport.connect(settings.host(), settings.port(), account(), settings.password());
                transport.sendMessage(message, message.getRecipients(RecipientType.TO));
            }
            return MailOutcome.ACCEPTED;
        } catch (MessagingException e) {
            return told(outcome(e), e);
        } catch (IOException e) {
            return told(MailOutcome.NOT_LET_IN, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private MimeMessage message(Session session, Mail mail, String from, String name)
            throws MessagingException, UnsupportedEncodingException {
        var message = new NumberedMessage(session, "<" + mail.id() + from.substring(from.indexOf('@')) + ">");
        message.setFrom(new InternetAddress(from, name, StandardCharsets.UTF_8.name()));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
        if (mail.replyTo().isPresent()) {
            message.setReplyTo(
                    new InternetAddress[] {new InternetAddress(mail.replyTo().get(), true)});
        }
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        if (mail.automatic()) {
            message.setHeader("Auto-Submitted", "auto-generated");
        }
        message.saveChanges();
        return message;
    }

    private Properties properties() {
        var prefix = "mail." + protocol() + ".";
        var properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT);
        properties.setProperty(prefix + "timeout", TIMEOUT);
        properties.setProperty(prefix + "writetimeout", TIMEOUT);
        properties.setProperty(prefix + "auth", String.valueOf(!settings.user().isEmpty()));
        properties.setProperty(prefix + "starttls.enable", String.valueOf(settings.line() == Line.STARTTLS));
        properties.setProperty(prefix + "starttls.required", String.valueOf(settings.line() == Line.STARTTLS));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        // The machine's own name is nobody's business.
        properties.setProperty(prefix + "localhost", "localhost");
        return properties;
    }

    private String protocol() {
        return settings.line() == Line.TLS ? "smtps" : "smtp";
    }

    private @Nullable String account() {
        return settings.user().isEmpty() ? null : settings.user();
    }

    private static MailOutcome told(MailOutcome outcome, Exception why) {
        LOG.info("A mail was not handed over: {}, {}", outcome, why.getClass().getSimpleName());
        return outcome;
    }

    /** The answer is the number that the server gave, wherever in the chain it stands. */
    private static MailOutcome outcome(MessagingException failure) {
        for (Exception one = failure; one != null; one = next(one)) {
            if (one instanceof SMTPAddressFailedException address) {
                return lasting(address.getReturnCode()) ? MailOutcome.ADDRESS_REFUSED : MailOutcome.POSTPONED;
            }
            if (one instanceof SMTPSenderFailedException sender) {
                return lasting(sender.getReturnCode()) ? MailOutcome.MAIL_REFUSED : MailOutcome.POSTPONED;
            }
            if (one instanceof AuthenticationFailedException) {
                return MailOutcome.NOT_LET_IN;
            }
        }
        if (failure instanceof SMTPSendFailedException send && send.getReturnCode() > 0) {
            return lasting(send.getReturnCode()) ? MailOutcome.MAIL_REFUSED : MailOutcome.POSTPONED;
        }
        if (failure instanceof SendFailedException) {
            return MailOutcome.POSTPONED;
        }
        return failure.getMessage() != null
                        && failure.getMessage().toUpperCase(Locale.ROOT).contains("STARTTLS")
                ? MailOutcome.NOT_LET_IN
                : MailOutcome.UNREACHABLE;
    }

    private static @Nullable Exception next(Exception one) {
        return one instanceof MessagingException more ? more.getNextException() : null;
    }

    private static boolean lasting(int code) {
        return code >= LASTING;
    }

    /** Keeps its number, so that a mail that is sent twice can be known again. */
    private static final class NumberedMessage extends MimeMessage {

        private final String number;

        NumberedMessage(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
