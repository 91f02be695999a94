package org.lotse.helpers.core.application.registration;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.lotse.helpers.api.registration.RegistrationPage;
import org.lotse.helpers.core.domain.registration.PageSettings;
import org.lotse.helpers.core.domain.registration.Registration;
import org.lotse.helpers.core.domain.registration.RegistrationBook;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.mail.Mail;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The mail by which somebody confirms. Nothing of what was sent in stands in it: who sent it in need not be who gets it, and nobody is to write to strangers
 * in the municipality's name. Inside a transaction only.
 */
@Component(service = ConfirmationMail.class)
public final class ConfirmationMail {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final RegistrationBook book;
    private final PageAddress address;
    private final Tenants tenants;
    private final Texts texts;
    private final CurrentScope scope;
    private final Clock clock;

    @Activate
    public ConfirmationMail(
            @Reference RegistrationBook book,
            @Reference PageAddress address,
            @Reference Tenants tenants,
            @Reference Texts texts,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.book = book;
        this.address = address;
        this.tenants = tenants;
        this.texts = texts;
        this.scope = scope;
        this.clock = clock;
    }

    /** The mail with this secret; empty if nobody said how this installation is reached. */
    Optional<Mail> to(Registration sent, String secret) {
        return address.confirming(secret).map(link -> to(sent, town(), link));
    }

    private Mail to(Registration sent, String town, String link) {
        var until = ZonedDateTime.ofInstant(sent.validUntil(), clock.getZone());
        return new Mail(
                sent.id(),
                sent.email(),
                Optional.empty(),
                texts.get(sent.language(), "helpers.registration.mail-subject", town),
                texts.get(
                        sent.language(),
                        "helpers.registration.mail-text",
                        town,
                        link,
                        until.toLocalDate(),
                        TIME.format(until),
                        contact()),
                true);
    }

    private String contact() {
        return book.page()
                .map(PageSettings::page)
                .map(RegistrationPage::contact)
                .orElse("");
    }

    private String town() {
        return tenants.find(scope.require().tenant()).map(Tenant::name).orElse("");
    }
}
