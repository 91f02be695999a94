package org.lotse.liga.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lotse.platform.ui.api.Localized;

/** Years to choose from, and as they stand in an address. */
public final class Years {

    private static final int BACK = 10;
    private static final String YEAR = "[12]\\d{3}";

    private Years() {}

    /** Next year, this one and those before, the latest first. */
    public static List<Integer> offered() {
        var next = Localized.today().getYear() + 1;
        return IntStream.rangeClosed(0, BACK + 1).mapToObj(back -> next - back).toList();
    }

    /** The year that stands there, or nothing for whatever else somebody typed. */
    public static Optional<Integer> read(String text) {
        return text.matches(YEAR) ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
