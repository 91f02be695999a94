package org.lotse.platform.audit.anchor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.lotse.platform.audit.chain.Link;
import org.lotse.platform.audit.chain.Sealer;

/** One small file per chain, outside every database; sealed, so that none can be made without the key. */
public final class AnchorFiles {

    private final Path directory;

    /** @param directory made with the first anchor */
    public AnchorFiles(Path directory) {
        this.directory = directory;
    }

    /** The anchor of this chain; empty if there is none, or one that nobody sealed. */
    public Optional<Link> read(String chain, Sealer sealer) {
        var file = file(chain);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var parts = Files.readString(file).strip().split(" ");
            if (parts.length != 3 || !sealer.seal("anchor", parts[0], parts[1]).equals(parts[2])) {
                return Optional.empty();
            }
            return Optional.of(new Link(Long.parseLong(parts[0]), parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("The anchor of the audit trail cannot be read: " + file, e);
        }
    }

    /** Replaces the anchor; after a crash either the old or the new one is there. */
    public void write(String chain, Sealer sealer, Link end) {
        var number = Long.toString(end.number());
        var text = number + ' ' + end.seal() + ' ' + sealer.seal("anchor", number, end.seal()) + '\n';
        var file = file(chain);
        var draft = directory.resolve(chain + ".new");
        try {
            Files.createDirectories(directory);
            Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The anchor of the audit trail cannot be written: make " + directory + " writable.", e);
        }
    }

    private Path file(String chain) {
        return directory.resolve(chain + ".anchor");
    }
}
