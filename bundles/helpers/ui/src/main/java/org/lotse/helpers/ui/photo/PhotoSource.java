package org.lotse.helpers.ui.photo;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.photo.OwnPhoto;
import org.lotse.helpers.api.photo.PhotoEntry;
import org.lotse.helpers.api.photo.Photos;
import org.lotse.helpers.api.photo.PutPhoto;

/** The photo of one person: where it comes from and goes to. */
public sealed interface PhotoSource {

    /** What is known about it. */
    Optional<PhotoEntry> find();

    /** The picture itself. */
    Optional<byte[]> picture();

    /** Puts one there; whether they agree is asked only about others. */
    void put(boolean consent, InputStream content) throws IOException;

    /** Removes it for good. */
    void remove();

    /** Whether somebody else says that the person agrees. */
    boolean isOfAnother();

    /** Somebody else's. */
    record OfVolunteer(Photos photos, VolunteerId volunteer) implements PhotoSource {

        @Override
        public Optional<PhotoEntry> find() {
            return photos.of(volunteer);
        }

        @Override
        public Optional<byte[]> picture() {
            return photos.picture(volunteer);
        }

        @Override
        public void put(boolean consent, InputStream content) throws IOException {
            photos.put(new PutPhoto(volunteer, consent), content);
        }

        @Override
        public void remove() {
            photos.remove(volunteer);
        }

        @Override
        public boolean isOfAnother() {
            return true;
        }
    }

    /** One's own. */
    record OfOneself(OwnPhoto photo) implements PhotoSource {

        @Override
        public Optional<PhotoEntry> find() {
            return photo.find();
        }

        @Override
        public Optional<byte[]> picture() {
            return photo.picture();
        }

        @Override
        public void put(boolean consent, InputStream content) throws IOException {
            photo.put(content);
        }

        @Override
        public void remove() {
            photo.remove();
        }

        @Override
        public boolean isOfAnother() {
            return false;
        }
    }
}
