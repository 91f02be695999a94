package org.lotse.funding.core.domain.allocation;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which column is which, by its heading.
 *
 * @param headings as the file has them
 */
record Columns(List<String> headings) {

    private static final List<String> KEYS =
            List.of("ags", "gemeindeschlüssel", "schlüssel", "gemeindekennziffer", "kennziffer");
    private static final List<String> NAMES = List.of("gemeinde", "name", "kommune", "stadt", "ort");
    private static final List<String> PERSONS =
            List.of("person", "köpfe", "kopfzahl", "flüchtlinge", "geflüchtete", "anzahl");
    private static final List<String> AMOUNTS =
            List.of("betrag", "zuweisung", "zuwendung", "förder", "euro", "€", "amount");
    private static final List<String> ALONE = List.of("allein", "eigener antrag", "antragsberechtig", "alone");

    OptionalInt key() {
        return place(KEYS);
    }

    OptionalInt name() {
        return IntStream.range(0, headings.size())
                .filter(place -> key().isEmpty() || place != key().getAsInt())
                .filter(place -> says(place, NAMES))
                .findFirst();
    }

    OptionalInt persons() {
        return place(PERSONS);
    }

    OptionalInt amount() {
        return place(AMOUNTS);
    }

    OptionalInt alone() {
        return place(ALONE);
    }

    private OptionalInt place(List<String> words) {
        return IntStream.range(0, headings.size())
                .filter(place -> says(place, words))
                .findFirst();
    }

    private boolean says(int place, List<String> words) {
        var heading = headings.get(place).toLowerCase(Locale.GERMAN);
        return words.stream().anyMatch(heading::contains);
    }
}
