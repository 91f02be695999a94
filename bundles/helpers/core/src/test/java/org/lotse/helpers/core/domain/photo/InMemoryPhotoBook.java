package org.lotse.helpers.core.domain.photo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;

/** Photos in memory. */
public final class InMemoryPhotoBook implements PhotoBook {

    private final Map<VolunteerId, Photo> photos = new HashMap<>();
    private final Map<VolunteerId, byte[]> pictures = new HashMap<>();

    @Override
    public Optional<Photo> find(VolunteerId volunteer) {
        return Optional.ofNullable(photos.get(volunteer));
    }

    @Override
    public Optional<byte[]> picture(VolunteerId volunteer) {
        return Optional.ofNullable(pictures.get(volunteer));
    }

    @Override
    public void add(Photo photo, byte[] picture) {
        photos.put(photo.volunteer(), photo);
        pictures.put(photo.volunteer(), picture);
    }

    @Override
    public void remove(VolunteerId volunteer) {
        photos.remove(volunteer);
        pictures.remove(volunteer);
    }
}
