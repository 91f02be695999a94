package org.lotse.helpers.core.application.photo;

import java.time.Clock;
import java.time.LocalDate;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.photo.Photo;
import org.lotse.helpers.core.domain.photo.PhotoBook;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a photo in place of the one before, whoever asks for it. Inside a transaction only. */
@Component(service = PhotoChanges.class)
public final class PhotoChanges {

    private final PhotoBook photos;
    private final CurrentScope scope;
    private final Clock clock;

    @Activate
    public PhotoChanges(@Reference PhotoBook photos, @Reference CurrentScope scope, @Reference Clock clock) {
        this.photos = photos;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Puts it there today, in the name of whoever calls.
     *
     * @param volunteer as locked
     * @throws RuleViolation if they have left: nobody looks for their face any more
     */
    void put(Volunteer volunteer, byte[] picture, boolean byThemselves) {
        if (volunteer.status().isFinal()) {
            throw RuleViolation.of("helpers.rule.left-is-final");
        }
        photos.remove(volunteer.id());
        photos.add(
                new Photo(
                        volunteer.id(),
                        LocalDate.now(clock),
                        scope.require().actor().displayName(),
                        byThemselves),
                picture);
    }
}
