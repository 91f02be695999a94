package org.lotse.helpers.core.application.registration;

import java.util.Optional;
import org.lotse.helpers.api.registration.SelfRegistration;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.mail.MailRoom;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where the current tenant's public page is, and whether mail can lead there. */
@Component(service = PageAddress.class)
public final class PageAddress {

    private final MailRoom room;
    private final CurrentScope scope;

    @Activate
    public PageAddress(@Reference MailRoom room, @Reference CurrentScope scope) {
        this.room = room;
        this.scope = scope;
    }

    /** The whole address; empty if nobody said how this installation is reached. */
    public Optional<String> whole() {
        return room.site().map(site -> site + "/" + path());
    }

    /** The path below the installation's address. */
    public String path() {
        return SelfRegistration.WORD + "/" + scope.require().tenant().value();
    }

    /** Whether mail can be sent and its links lead here. */
    public boolean isMailPossible() {
        return room.sender().isPresent() && room.site().isPresent();
    }

    /** The address that a mail names, which opens the page on which this secret confirms; empty as {@link #whole}. */
    public Optional<String> confirming(String secret) {
        return whole().map(page -> page + "?" + SelfRegistration.SECRET + "=" + secret);
    }
}
