package org.lotse.helpers.api.photo;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The photos of volunteers, one or none for each. Any thread that has a scope; every call is one transaction and begins at the gate, so
 * {@link org.lotse.platform.api.access.AccessDenied} comes before anything else.
 */
@ProviderType
public interface Photos {

    /** Bytes that a picture may have as it is sent. */
    long LARGEST = 5L * 1024 * 1024;

    /** Pixels of a side of the picture that is kept, at most; it is a square. */
    int SIDE = 400;

    /** As what pictures are kept, however they came. */
    String MEDIA_TYPE = "image/jpeg";

    /** What is known about the photo of a volunteer; empty if there is none. Needs {@code helpers.read}. */
    Optional<PhotoEntry> of(VolunteerId volunteer);

    /** The picture itself, a JPEG of about 50 KB; empty if there is none. Needs {@code helpers.read}. */
    Optional<byte[]> picture(VolunteerId volunteer);

    /**
     * Keeps a photo in place of the one before: the square in its middle, made small, upright and without anything else that stands in the
     * file. Needs {@code helpers.edit}.
     *
     * @param content a JPEG or PNG; read before the transaction begins, not closed
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code consent} without it, beside {@code file} for what is no such picture, too
     *     large or broken, and without a field for somebody who has left
     * @throws org.lotse.platform.api.data.ConcurrentChange if there is no such volunteer
     * @throws IOException if the file breaks off
     */
    void put(PutPhoto command, InputStream content) throws IOException;

    /** Removes it for good; nothing happens if there is none. Needs {@code helpers.edit}. */
    void remove(VolunteerId volunteer);
}
