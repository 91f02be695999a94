package org.lotse.liga.core.domain.training;

import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.post.QualificationTier;
import org.lotse.liga.api.training.MandatoryFor;

/**
 * Somebody who holds a post today.
 *
 * @param name who
 * @param carrier for which carrier they work
 * @param carrierName as people call it
 * @param tier which qualification the post is for
 */
public record Holding(String name, CarrierId carrier, String carrierName, QualificationTier tier) {

    /** Whether a rule is for them. */
    public boolean isMeantBy(MandatoryFor whom) {
        return switch (whom) {
            case ALL -> true;
            case DEGREE -> tier == QualificationTier.DEGREE;
            case MIDDLE -> tier == QualificationTier.MIDDLE;
        };
    }

    /** By what two are the same person: carrier and name. */
    PersonKey key() {
        return new PersonKey(carrier, Entry.nameKey(name));
    }

    /**
     * A person, as far as one can tell without an identity.
     *
     * @param carrier for which carrier they work
     * @param nameKey by what their name is the same as another one
     */
    public record PersonKey(CarrierId carrier, String nameKey) {}
}
