package org.lotse.platform.api.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.lotse.platform.api.rule.RuleViolation;

/** A file that came: once in memory, in the pieces in which it is kept. */
public final class ReceivedFile {

    /** Bytes of a piece; without a rest in thirds, so that as text it has no padding (docs/adr/0039). */
    public static final int PIECE = 22_500;

    private static final long MEGABYTE = 1024L * 1024L;

    private final List<byte[]> pieces;
    private final long size;

    private ReceivedFile(List<byte[]> pieces, long size) {
        this.pieces = pieces;
        this.size = size;
    }

    /**
     * Reads to the end, or until it is too much.
     *
     * @param most bytes that are acceptable
     * @throws RuleViolation beside {@code file} if there is more, or nothing
     */
    public static ReceivedFile of(InputStream content, long most) throws IOException {
        var pieces = new ArrayList<byte[]>();
        var size = 0L;
        for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            size += piece.length;
            if (size > most) {
                throw RuleViolation.at("file", "platform.rule.file-size", most / MEGABYTE);
            }
            pieces.add(piece);
        }
        if (size == 0) {
            throw RuleViolation.at("file", "platform.rule.file-empty");
        }
        return new ReceivedFile(List.copyOf(pieces), size);
    }

    /** What the product made itself; not empty. */
    public static ReceivedFile of(byte[] content) {
        try {
            return of(new ByteArrayInputStream(content), content.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** In their order; nobody changes them. */
    public List<byte[]> pieces() {
        return pieces;
    }

    /** The file from its beginning. */
    public InputStream open() {
        return new SequenceInputStream(Collections.enumeration(
                pieces.stream().map(ByteArrayInputStream::new).toList()));
    }

    /** Whether these bytes stand at its beginning. */
    boolean beginsWith(byte[] mark) {
        var first = pieces.getFirst();
        return first.length >= mark.length && Arrays.equals(first, 0, mark.length, mark, 0, mark.length);
    }
}
