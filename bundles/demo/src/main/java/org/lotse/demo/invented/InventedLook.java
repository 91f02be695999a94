package org.lotse.demo.invented;

import java.time.LocalDate;
import java.util.Map;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * One look at somebody's life.
 *
 * @param steps how each area stood; one that is missing was not talked about
 */
public record InventedLook(
        LocalDate on,
        boolean interpreted,
        Map<LifeArea, Integer> steps,
        String strengths,
        String needs,
        String wishes) {}
