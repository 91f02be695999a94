package org.lotse.helpers.core.domain.photo;

import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;

/** The photos of the current tenant's volunteers. Inside a transaction only. */
public interface PhotoBook {

    /** What is known about a volunteer's, without the picture. */
    Optional<Photo> find(VolunteerId volunteer);

    /** The picture of a volunteer. */
    Optional<byte[]> picture(VolunteerId volunteer);

    /** Takes one in; there is none of this volunteer. */
    void add(Photo photo, byte[] picture);

    /** Takes it out with its picture, if there is one. */
    void remove(VolunteerId volunteer);
}
