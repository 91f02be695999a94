package org.lotse.liga.api.post;

/** Which qualification a post is for; the Land's programmes paid by it from 2017 to 2022. */
public enum QualificationTier {
    /** A degree of a university (of applied sciences), of social work for example. */
    DEGREE,
    /** A vocational or similar qualification with the trainings that the programme asks for. */
    MIDDLE
}
