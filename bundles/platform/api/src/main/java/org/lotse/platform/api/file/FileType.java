package org.lotse.platform.api.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is kept, and nothing else: files that show or are written, none that run. */
public enum FileType {
    /** Portable Document Format. */
    PDF("application/pdf", true, "pdf"),
    /** A photograph. */
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    /** A picture of a screen, or a scan. */
    PNG("image/png", true, "png"),
    /** A text of Word, without macros. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    /** A text of LibreOffice, without macros. */
    ODT("application/vnd.oasis.opendocument.text", false, "odt");

    private final String mediaType;
    private final boolean shown;
    private final List<String> endings;

    FileType(String mediaType, boolean shown, String... endings) {
        this.mediaType = mediaType;
        this.shown = shown;
        this.endings = List.of(endings);
    }

    /** As browsers call it. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether every browser can show it by itself. */
    public boolean isShown() {
        return shown;
    }

    /** How names of such files end, in small letters, without the dot. */
    public List<String> endings() {
        return endings;
    }

    /** The type that a file's name claims. */
    public static Optional<FileType> named(String fileName) {
        var ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(type -> fileName.contains(".") && type.endings.contains(ending))
                .findFirst();
    }
}
