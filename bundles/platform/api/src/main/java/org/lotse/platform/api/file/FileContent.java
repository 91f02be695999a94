package org.lotse.platform.api.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.platform.api.rule.RuleViolation;

/**
 * What a file is. Its name claims it and its content has to agree: for five types their marks are enough, and a library for
 * hundreds would recognize the texts among them by their name alone (docs/adr/0039).
 */
public final class FileContent {

    private static final Map<FileType, byte[]> MARKS = Map.of(
            FileType.PDF, "%PDF-".getBytes(US_ASCII),
            FileType.JPEG, HexFormat.of().parseHex("ffd8ff"),
            FileType.PNG, HexFormat.of().parseHex("89504e470d0a1a0a"));

    private FileContent() {}

    /**
     * @param fileName claims the type
     * @throws RuleViolation beside {@code file} if that type is not kept
     */
    public static FileType claimed(String fileName) {
        return FileType.named(fileName)
                .orElseThrow(() -> RuleViolation.at("file", "platform.rule.file-type", allowed()));
    }

    /** @throws RuleViolation beside {@code file} if the file is not what was claimed, or brings macros */
    public static void requireIs(FileType claimed, ReceivedFile file) {
        switch (claimed) {
            case PDF, JPEG, PNG -> requireMark(claimed, file);
            case DOCX, ODT -> requireWritten(claimed, file);
        }
    }

    private static void requireMark(FileType claimed, ReceivedFile file) {
        if (!Optional.ofNullable(MARKS.get(claimed)).map(file::beginsWith).orElse(false)) {
            throw disguised(claimed);
        }
    }

    private static void requireWritten(FileType claimed, ReceivedFile file) {
        var written =
                WrittenText.in(file).filter(text -> text.type() == claimed).orElseThrow(() -> disguised(claimed));
        if (written.macros()) {
            throw RuleViolation.at("file", "platform.rule.file-macros");
        }
    }

    private static RuleViolation disguised(FileType claimed) {
        return RuleViolation.at("file", "platform.rule.file-disguised", claimed.name(), allowed());
    }

    private static String allowed() {
        return Stream.of(FileType.values()).map(FileType::name).collect(Collectors.joining(", "));
    }
}
