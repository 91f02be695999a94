package org.lotse.liga.core.domain.training;

import java.util.List;
import org.lotse.liga.api.training.TrainingId;

/** Everybody who is signed up for trainings in the current tenant. Inside a transaction only. */
public interface EntryBook {

    /** Takes in a new one. */
    void add(Entry entry);

    /** Takes one out. */
    void remove(Entry entry);

    /** Those of a training, in line. */
    List<Entry> of(TrainingId training);

    /** What people of carriers took part in, or have a place in, of trainings that take place. */
    List<Taken> taken();
}
