package org.lotse.platform.deployment.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.deployment.Attempt;
import org.lotse.platform.api.deployment.Fault;

/** An attempt; written once, so it needs no version. */
@Entity
@Table(name = "DEPLOYMENT_ATTEMPT")
public class AttemptRow {

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST_ARGUMENT = 600;

    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "HAPPENED_AT")
    private Instant at = Instant.EPOCH;

    @Column(name = "FILE_NAME")
    private String file = "";

    @Column(name = "BUNDLES")
    private String bundles = "";

    @Column(name = "BUNDLE_VERSION")
    private String bundleVersion = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "OUTCOME")
    private Attempt.Outcome outcome = Attempt.Outcome.ACCEPTED;

    @Enumerated(EnumType.STRING)
    @Column(name = "FAULT")
    private @Nullable Fault fault;

    @Column(name = "ARGUMENTS")
    private String arguments = "";

    /** For the persistence provider. */
    protected AttemptRow() {}

    AttemptRow(Attempt attempt) {
        id = Ids.next(attempt.at());
        at = attempt.at();
        file = shortened(attempt.file(), 200);
        bundles = shortened(attempt.name(), 500);
        bundleVersion = shortened(attempt.version(), 100);
        outcome = attempt.outcome();
        fault = attempt.fault().orElse(null);
        arguments = String.join(
                SEPARATOR,
                attempt.arguments().stream()
                        .map(argument -> shortened(argument, LONGEST_ARGUMENT))
                        .toList());
    }

    Attempt attempt() {
        return new Attempt(at, file, bundles, bundleVersion, outcome, Optional.ofNullable(fault), arguments());
    }

    private List<String> arguments() {
        return arguments.isEmpty()
                ? List.of()
                : Stream.of(arguments.split(SEPARATOR, -1)).toList();
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
