package org.lotse.liga.core.domain.change;

import java.util.Optional;

/** What the current municipality told, once. Inside a transaction only. */
public interface ToldBook {

    /** What was told, if anything ever was. */
    Optional<Told> find();

    /** Takes in the first. */
    void add(Told told);
}
