package org.lotse.liga.api.training;

/** Who has to take part in a training of a subject. */
public enum MandatoryFor {
    /** Whoever holds a post. */
    ALL,
    /** Whoever holds a post for a degree. */
    DEGREE,
    /** Whoever holds a post for a middle qualification, which the programme wants with trainings. */
    MIDDLE
}
