package org.lotse.platform.audit.review;

import java.time.Instant;

/**
 * One entry of a trail, as an auditor gets it.
 *
 * @param number place in the trail
 * @param commit place of its transaction in the database's journal: entries of one transaction have the same
 * @param at when
 * @param actor {@code person:<account>}, {@code operator:<login>}, {@code module:<id>} or {@code platform}
 * @param room where it was done: a persistence unit or a room of the platform
 * @param act what was done
 * @param subjectKind to what kind of thing
 * @param subject its identity
 * @param details lines of {@code name=value}
 * @param seal ties it to all entries before it
 */
public record AuditRow(
        long number,
        long commit,
        Instant at,
        String actor,
        String room,
        String act,
        String subjectKind,
        String subject,
        String details,
        String seal) {}
