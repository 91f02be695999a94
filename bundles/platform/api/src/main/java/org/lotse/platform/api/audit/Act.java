package org.lotse.platform.api.audit;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lotse.platform.api.access.Actor;

/**
 * Something that was done, or refused. An act outlives what it tells of, so it holds identities and never names, contents
 * or anything else about a person.
 *
 * @param name {@code <module>.<what happened>}, in the past tense: {@code platform.module-switched-on}
 * @param subjectKind what kind of thing it was done to: {@code module}, {@code account}
 * @param subject the identity of that thing
 * @param details further facts, for example the roles that were given
 * @param by who acted, where the scope does not tell: somebody who signs in, an operator without a tenant
 */
public record Act(
        String name, String subjectKind, String subject, SortedMap<String, String> details, Optional<Actor> by) {

    /** The longest subject. */
    public static final int SUBJECT_LENGTH = 100;

    /** The longest value of a detail. */
    public static final int DETAIL_LENGTH = 200;

    /** The most details. */
    public static final int DETAILS = 8;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** @throws IllegalArgumentException if a name is malformed or a text too long to be kept */
    public Act {
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
        check(name.length() <= SUBJECT_LENGTH && NAME.matcher(name).matches(), "Not the name of an act: ", name);
        check(WORD.matcher(subjectKind).matches(), "Not a kind of subject: ", subjectKind);
        check(subject.length() <= SUBJECT_LENGTH, "Too long for the subject of ", name);
        check(details.size() <= DETAILS, "Too many details of ", name);
        details.forEach((key, value) -> {
            check(WORD.matcher(key).matches(), "Not the name of a detail: ", key);
            check(value.length() <= DETAIL_LENGTH, "Too long for a detail: ", key);
        });
    }

    /** An act without details, done by the current scope's actor. */
    public static Act of(String name, String subjectKind, String subject) {
        return new Act(name, subjectKind, subject, new TreeMap<>(), Optional.empty());
    }

    /** The same act with one more detail; a text that is too long is cut. */
    public Act with(String key, String value) {
        var more = new TreeMap<>(details);
        more.put(key, value.length() <= DETAIL_LENGTH ? value : value.substring(0, DETAIL_LENGTH));
        return new Act(name, subjectKind, subject, more, by);
    }

    /** The same act, done by this actor whatever the scope says. */
    public Act by(Actor actor) {
        return new Act(name, subjectKind, subject, details, Optional.of(actor));
    }

    private static void check(boolean holds, String complaint, String about) {
        if (!holds) {
            throw new IllegalArgumentException(complaint + about);
        }
    }
}
