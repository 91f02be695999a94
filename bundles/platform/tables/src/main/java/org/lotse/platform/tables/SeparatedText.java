package org.lotse.platform.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;
import org.lotse.platform.api.rule.RuleViolation;

/** Cells parted by a sign. Which sign and which letters, nobody has to say: the file shows it. */
final class SeparatedText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What Excel writes in Western Europe when it is not asked for UTF-8; nearly every file can be read by it, so it comes last. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final char NOTHING = '\0';

    private SeparatedText() {}

    /** @throws RuleViolation beside {@code file} if it is no such text */
    static void read(byte[] bytes, Gathering to) {
        var text = text(bytes);
        if (text.indexOf(NOTHING) >= 0) {
            throw RuleViolation.at("file", "tables.rule.damaged");
        }
        var form = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false);
        try (var reader = form.ofCsvRecord(text)) {
            reader.forEach(line -> to.add(Math.toIntExact(line.getStartingLineNumber()), line.getFields()));
        } catch (CsvParseException broken) {
            throw RuleViolation.at("file", "tables.rule.damaged");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException otherLetters) {
            return new String(bytes, WESTERN);
        }
    }

    /** The one that stands most often in the first line that is not empty; a semicolon if none does. */
    private static char separator(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(';', '\t', ',')
                .max(Comparator.<Character>comparingLong(sign ->
                                first.chars().filter(letter -> letter == sign).count())
                        .thenComparing(sign -> sign == ';'))
                .orElse(';');
    }
}
