package org.lotse.helpers.core.persistence;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.core.domain.photo.Photo;
import org.lotse.helpers.core.domain.photo.PhotoBook;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Photos in the tenant's database, the pictures in pieces of text and past the entities: the audit trail tells of the photo, not of each of
 * its pieces (docs/adr/0039).
 */
@Component
public final class JpaPhotoBook implements PhotoBook {

    /** Bytes of a piece; without a rest in thirds, so that as text it has no padding. */
    private static final int PIECE = 22_500;

    private static final String INSERT =
            "insert into HELPERS_PHOTO_PIECE (VOLUNTEER_ID, PIECE, CONTENT) values (?1, ?2, ?3)";
    private static final String SELECT =
            "select CONTENT from HELPERS_PHOTO_PIECE where VOLUNTEER_ID = ?1 order by PIECE";
    private static final String DELETE = "delete from HELPERS_PHOTO_PIECE where VOLUNTEER_ID = ?1";

    private final Entities entities;

    @Activate
    public JpaPhotoBook(@Reference(target = "(lotse.unit=helpers)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Photo> find(VolunteerId volunteer) {
        return Optional.ofNullable(entities.manager().find(Photo.class, volunteer.value()));
    }

    @Override
    public Optional<byte[]> picture(VolunteerId volunteer) {
        List<?> pieces = entities.manager()
                .createNativeQuery(SELECT)
                .setParameter(1, volunteer.toString())
                .getResultList();
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        var picture = new ByteArrayOutputStream();
        pieces.forEach(piece -> picture.writeBytes(Base64.getDecoder().decode((String) piece)));
        return Optional.of(picture.toByteArray());
    }

    @Override
    public void add(Photo photo, byte[] picture) {
        entities.manager().persist(photo);
        // Before the pieces that refer to it.
        entities.manager().flush();
        var insert = entities.manager()
                .createNativeQuery(INSERT)
                .setParameter(1, photo.volunteer().toString());
        for (var begin = 0; begin < picture.length; begin += PIECE) {
            var piece = Arrays.copyOfRange(picture, begin, Math.min(picture.length, begin + PIECE));
            insert.setParameter(2, begin / PIECE)
                    .setParameter(3, Base64.getEncoder().encodeToString(piece))
                    .executeUpdate();
        }
    }

    @Override
    public void remove(VolunteerId volunteer) {
        entities.manager()
                .createNativeQuery(DELETE)
                .setParameter(1, volunteer.toString())
                .executeUpdate();
        find(volunteer).ifPresent(entities.manager()::remove);
        // Another one may follow at once.
        entities.manager().flush();
    }
}
