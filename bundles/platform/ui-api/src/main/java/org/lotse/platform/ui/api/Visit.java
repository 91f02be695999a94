package org.lotse.platform.ui.api;

import java.util.Map;
import java.util.Optional;

/**
 * The address with which a view was entered. Everything in it was typed by somebody: check it.
 *
 * @param parameters values of the route's {@code :name} parts
 * @param query the query string, first value of each name
 */
public record Visit(Map<String, String> parameters, Map<String, String> query) {

    /** Copies the maps, so that a visit never changes. */
    public Visit {
        parameters = Map.copyOf(parameters);
        query = Map.copyOf(query);
    }

    /** A route parameter. */
    public String parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).orElseThrow(NotFound::new);
    }

    /** A query parameter, if given and not blank. */
    public Optional<String> query(String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isBlank());
    }
}
