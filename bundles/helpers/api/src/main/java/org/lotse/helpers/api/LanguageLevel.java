package org.lotse.helpers.api;

/** How well somebody speaks a language: the six levels of the Common European Framework (CEFR), then the mother tongue. */
public enum LanguageLevel {
    /** Beginner: the simplest everyday phrases. */
    A1,
    /** Elementary: familiar everyday matters. */
    A2,
    /** Intermediate: gets along in most situations. */
    B1,
    /** Upper intermediate: can interpret an ordinary talk. */
    B2,
    /** Advanced: fluent, also in writing. */
    C1,
    /** Near that of a native speaker. */
    C2,
    /** Mother tongue. */
    NATIVE
}
