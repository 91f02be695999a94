package org.lotse.platform.audit.chain;

import java.time.Instant;

/**
 * What one entry says.
 *
 * @param commit place of the transaction in the journal of the database
 * @param at when, in whole microseconds
 * @param actor who, as {@code person:…}, {@code operator:…}, {@code module:…} or {@code platform}
 * @param room the persistence unit that was written to, or the room of the platform that acted
 * @param act {@code inserted}, {@code updated}, {@code deleted}, {@code changed-many}, or the name of an act
 * @param subjectKind the entity's name or the kind of the act's subject
 * @param subject its identity
 * @param details lines of {@code name=value}
 */
public record Statement(
        long commit,
        Instant at,
        String actor,
        String room,
        String act,
        String subjectKind,
        String subject,
        String details) {}
