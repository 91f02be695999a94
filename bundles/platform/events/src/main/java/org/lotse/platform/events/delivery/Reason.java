package org.lotse.platform.events.delivery;

import java.util.Objects;
import java.util.stream.Stream;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.rule.RuleViolation;

/**
 * Why a delivery failed, in words that hold nothing about a person: the kinds of exception, and a message only where the
 * platform itself wrote it.
 */
final class Reason {

    private static final int LENGTH = 300;

    private Reason() {}

    static String of(Throwable failure) {
        var text = switch (failure) {
            case AccessDenied denied -> "AccessDenied: " + denied.getMessage();
            case RuleViolation violation -> "RuleViolation: " + violation.key();
            default -> kinds(failure);
        };
        return text.length() <= LENGTH ? text : text.substring(0, LENGTH);
    }

    private static String kinds(Throwable failure) {
        var deepest = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .reduce(failure, (one, other) -> other);
        var name = failure.getClass().getSimpleName();
        return deepest == failure
                ? name
                : name + ", because of " + deepest.getClass().getSimpleName();
    }
}
