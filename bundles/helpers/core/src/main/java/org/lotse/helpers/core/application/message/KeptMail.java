package org.lotse.helpers.core.application.message;

import java.time.Clock;
import java.time.LocalDate;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.message.Delivery;
import org.lotse.helpers.core.domain.message.DeliveryBook;
import org.lotse.helpers.core.domain.message.MailRules;
import org.lotse.helpers.core.domain.message.MessageBook;
import org.lotse.helpers.core.domain.message.NoMail;
import org.lotse.helpers.core.domain.message.OwnMail;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts what became of messages beside the messages, for whoever asks what is kept about somebody. */
@Component
public final class KeptMail implements OwnMail {

    private final MessageBook messages;
    private final DeliveryBook deliveries;
    private final MailRules rules;
    private final Volunteers volunteers;
    private final Clock clock;

    @Activate
    public KeptMail(
            @Reference MessageBook messages,
            @Reference DeliveryBook deliveries,
            @Reference MailRules rules,
            @Reference Volunteers volunteers,
            @Reference Clock clock) {
        this.messages = messages;
        this.deliveries = deliveries;
        this.rules = rules;
        this.volunteers = volunteers;
        this.clock = clock;
    }

    @Override
    public Kept of(VolunteerId volunteer) {
        var name = volunteers.find(volunteer).map(FirstName::of).orElse("");
        return new Kept(
                rules.noMail(volunteer).map(NoMail::shown).orElse(null),
                deliveries.to(volunteer).stream().map(one -> letter(one, name)).toList());
    }

    private Letter letter(Delivery delivery, String name) {
        var message = messages.find(delivery.message()).orElseThrow();
        var content = message.to(name);
        return new Letter(
                LocalDate.ofInstant(message.writtenAt(), clock.getZone()),
                content.subject(),
                content.text(),
                delivery.state());
    }
}
