package org.lotse.helpers.core.application.leaving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.lotse.helpers.api.leaving.RetentionPeriod;
import org.lotse.helpers.api.leaving.SetRetention;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** How long those who leave are kept where a municipality has set nothing: by the installation's own rules, or by those that the bundle brings. */
@Component(service = BroughtRetention.class, configurationPid = "org.lotse.helpers.leaving")
public final class BroughtRetention {

    private static final String BROUGHT = "/rules/leaving.csv";
    private static final int PARTS = 4;

    private final NavigableMap<LocalDate, RetentionPeriod> rules = new TreeMap<>();

    /** @throws IllegalArgumentException if a configured rule makes no sense: better nobody leaves than a wrong day of deletion */
    @Activate
    public BroughtRetention(LeavingRuleSet own) {
        this(own.rules().length == 0 ? brought() : List.of(own.rules()));
    }

    /** @throws IllegalArgumentException if a line cannot be read, two begin on one day, or there is none; the message says which */
    public BroughtRetention(List<String> lines) {
        for (var line : lines) {
            var rule = read(line);
            if (rules.put(rule.validFrom(), rule) != null) {
                throw new IllegalArgumentException("Two rules on leaving from one day: " + line);
            }
        }
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("No rule on how long those who left are kept: add one");
        }
    }

    /** The lines that the bundle brings. */
    public static List<String> brought() {
        try (var file = Objects.requireNonNull(BroughtRetention.class.getResourceAsStream(BROUGHT))) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("id;"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule in force on a day; the earliest one before all of them. */
    RetentionPeriod on(LocalDate day) {
        var inForce = rules.floorEntry(day);
        return inForce == null ? rules.firstEntry().getValue() : inForce.getValue();
    }

    private static RetentionPeriod read(String line) {
        var parts = line.split(";", PARTS);
        try {
            var days = Integer.parseInt(parts[2].strip());
            if (parts[0].isBlank() || days < SetRetention.FEWEST_DAYS || days > SetRetention.MOST_DAYS) {
                throw new IllegalArgumentException("a name, 14 to 1096 days");
            }
            return new RetentionPeriod(LocalDate.parse(parts[1].strip()), days, parts[3].strip(), null);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "Not a rule on leaving: \"" + line + "\". Wanted: id;valid from;days;source", e);
        }
    }
}
