package org.lotse.helpers.api.photo;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The photo of the volunteer who is calling, and of nobody else; a {@link org.lotse.platform.api.rule.RuleViolation} refuses whom no entry is joined
 * to. Any thread that has a scope; every call is one transaction and begins at the gate with {@code helpers.self}.
 */
@ProviderType
public interface OwnPhoto {

    /** What is known about it; empty if there is none. Needs {@code helpers.self}. */
    Optional<PhotoEntry> find();

    /** The picture itself, as {@link Photos#picture} gives it. Needs {@code helpers.self}. */
    Optional<byte[]> picture();

    /**
     * Keeps a photo in place of the one before, as {@link Photos#put} does; that they put it there says that they agree. Needs
     * {@code helpers.self}.
     *
     * @param content a JPEG or PNG; read before the transaction begins, not closed
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code file} for what is no such picture, too large or broken
     * @throws IOException if the file breaks off
     */
    void put(InputStream content) throws IOException;

    /** Removes it for good; nothing happens if there is none. Needs {@code helpers.self}. */
    void remove();
}
