package org.lotse.cases.api;

/** How well somebody speaks a language: learning to read first, then the six levels of the Common European Framework, then the mother tongue. */
public enum LanguageLevel {
    /** Attends, or needs, a literacy course first. */
    LITERACY,
    /** Beginner: the simplest everyday phrases. */
    A1,
    /** Elementary: familiar everyday matters. */
    A2,
    /** Intermediate: gets along in most situations. */
    B1,
    /** Upper intermediate: follows also what is difficult. */
    B2,
    /** Advanced: fluent, also in writing. */
    C1,
    /** Near that of a native speaker. */
    C2,
    /** Mother tongue. */
    NATIVE
}
