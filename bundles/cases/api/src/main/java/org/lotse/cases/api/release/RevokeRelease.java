package org.lotse.cases.api.release;

import java.time.LocalDate;

/**
 * Command: the person takes a release back. What was handed on before stays in the register.
 *
 * @param id which release
 * @param version the version that was seen
 * @param on when the person said so; not before the release was given
 */
public record RevokeRelease(ReleaseId id, int version, LocalDate on) {}
