package org.lotse.platform.mail;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.mail.Mail;
import org.lotse.platform.api.mail.MailOutcome;
import org.lotse.platform.api.mail.MailRoom;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The mail server that the configuration {@code org.lotse.mail} names; without one, or with settings that make no sense, nothing goes out. */
@Component(configurationPid = "org.lotse.mail")
public final class SmtpMailRoom implements MailRoom {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpMailRoom.class);

    private final Tenants tenants;
    private final CurrentScope scope;
    private final Clock clock;
    private final Optional<Open> open;

    /** Reads the settings; begins anew when they change. */
    @Activate
    public SmtpMailRoom(
            @Reference Tenants tenants,
            @Reference CurrentScope scope,
            @Reference Clock clock,
            Map<String, Object> configuration) {
        this.tenants = tenants;
        this.scope = scope;
        this.clock = clock;
        this.open = open(configuration);
    }

    @Override
    public Optional<String> sender() {
        var tenant = tenant();
        return open.flatMap(with -> tenant.flatMap(with.settings()::sender));
    }

    @Override
    public Optional<String> site() {
        return open.flatMap(with -> with.settings().site());
    }

    @Override
    public MailOutcome send(Mail mail) {
        var from = sender();
        if (open.isEmpty() || from.isEmpty()) {
            return MailOutcome.NOT_SET_UP;
        }
        if (!open.get().limit().pass()) {
            return MailOutcome.TOO_MANY;
        }
        return open.get()
                .server()
                .send(mail, from.get(), tenant().map(Tenant::name).orElse(""));
    }

    private Optional<Tenant> tenant() {
        return tenants.find(scope.require().tenant());
    }

    private Optional<Open> open(Map<String, Object> configuration) {
        try {
            return MailSettings.read(configuration)
                    .map(settings -> new Open(
                            settings, new SmtpServer(settings, clock), new MinuteLimit(settings.perMinute(), clock)));
        } catch (IllegalArgumentException e) {
            LOG.error("No mail is sent: org.lotse.mail makes no sense, {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** What is there while mail can go out. */
    private record Open(MailSettings settings, SmtpServer server, MinuteLimit limit) {}
}
