package org.lotse.cases.api.assessment;

/**
 * An area that an assessment looks at.
 *
 * @param id identity
 * @param area what the tenant called it then; in a draft, what it calls it now
 */
public record AssessedArea(AreaId id, AreaData area) {

    /** By what it is judged. */
    public Scale scale() {
        return Scale.of(area.shared());
    }
}
