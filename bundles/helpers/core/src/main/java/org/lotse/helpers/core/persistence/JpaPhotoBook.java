package org.lotse.helpers.core.persistence;

import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.core.domain.photo.Photo;
import org.lotse.helpers.core.domain.photo.PhotoBook;
import org.lotse.platform.api.file.ReceivedFile;
import org.lotse.platform.persistence.file.FilePieces;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Photos in the tenant's database, the pictures apart from what is known about them. */
@Component
public final class JpaPhotoBook implements PhotoBook {

    private final Entities entities;
    private final FilePieces pictures;

    @Activate
    public JpaPhotoBook(@Reference(target = "(lotse.unit=helpers)") Entities entities) {
        this.entities = entities;
        pictures = new FilePieces(entities, "HELPERS_PHOTO_PIECE", "VOLUNTEER_ID");
    }

    @Override
    public Optional<Photo> find(VolunteerId volunteer) {
        return Optional.ofNullable(entities.manager().find(Photo.class, volunteer.value()));
    }

    @Override
    public Optional<byte[]> picture(VolunteerId volunteer) {
        return pictures.whole(volunteer.value());
    }

    @Override
    public void add(Photo photo, byte[] picture) {
        entities.manager().persist(photo);
        // Before the pieces that refer to it.
        entities.manager().flush();
        pictures.keep(photo.volunteer().value(), ReceivedFile.of(picture));
    }

    @Override
    public void remove(VolunteerId volunteer) {
        pictures.remove(volunteer.value());
        find(volunteer).ifPresent(entities.manager()::remove);
        // Another one may follow at once.
        entities.manager().flush();
    }
}
