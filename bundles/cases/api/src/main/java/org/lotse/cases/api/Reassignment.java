package org.lotse.cases.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case went from one colleague to another, or to another team.
 *
 * @param from who answered for it until then
 * @param to who does since
 * @param team the team since then, if one is named
 * @param on the first day
 * @param reason why
 * @param by who gave it, as colleagues knew them then
 */
public record Reassignment(
        Responsible from, Responsible to, @Nullable String team, LocalDate on, String reason, String by) {}
