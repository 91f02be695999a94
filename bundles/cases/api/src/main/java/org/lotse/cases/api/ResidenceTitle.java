package org.lotse.cases.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * By what somebody may stay in Germany, or is tolerated: a code of the list {@code residence-titles.csv}, which is data with
 * labels in both languages and grows with the law. A code that was ever in it stays, because files hold it.
 *
 * @param code for example {@code aufenthg-25-2-1}
 */
public record ResidenceTitle(String code) {

    private static final String LIST = "residence-titles.csv";
    private static final String REMARK = "#";
    private static final Map<String, Labels> KNOWN = read();

    /** Every title in the order of the list: during the procedure, protection, other permits, settlement, none. */
    public static List<ResidenceTitle> all() {
        return KNOWN.keySet().stream().map(ResidenceTitle::new).toList();
    }

    /** Whether the list has the code. */
    public boolean isKnown() {
        return KNOWN.containsKey(code);
    }

    /** What the title is called in this language, German if it is neither English nor German; the code if it is not known. */
    public String label(Locale locale) {
        var labels = KNOWN.get(code);
        if (labels == null) {
            return code;
        }
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? labels.english() : labels.german();
    }

    private static Map<String, Labels> read() {
        var stream = Objects.requireNonNull(ResidenceTitle.class.getResourceAsStream(LIST), LIST);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var known = new LinkedHashMap<String, Labels>();
            reader.lines()
                    .filter(line -> !line.startsWith(REMARK))
                    .map(line -> line.split(";", -1))
                    .forEach(cells -> known.put(cells[0], new Labels(cells[1], cells[2])));
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Labels(String german, String english) {}
}
