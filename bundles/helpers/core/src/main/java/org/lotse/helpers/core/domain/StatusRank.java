package org.lotse.helpers.core.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.lotse.helpers.api.VolunteerStatus;

/** Keeps a status as a number that sorts as the way of a volunteer leads; gaps leave room for steps to come. */
@Converter
public class StatusRank implements AttributeConverter<VolunteerStatus, Integer> {

    @Override
    public Integer convertToDatabaseColumn(VolunteerStatus status) {
        return switch (status) {
            case INTERESTED -> 10;
            case INTERVIEWED -> 20;
            case CLEARED -> 30;
            case ACTIVE -> 40;
            case PAUSED -> 50;
            case LEFT -> 60;
        };
    }

    @Override
    public VolunteerStatus convertToEntityAttribute(Integer rank) {
        return switch (rank) {
            case 10 -> VolunteerStatus.INTERESTED;
            case 20 -> VolunteerStatus.INTERVIEWED;
            case 30 -> VolunteerStatus.CLEARED;
            case 40 -> VolunteerStatus.ACTIVE;
            case 50 -> VolunteerStatus.PAUSED;
            case 60 -> VolunteerStatus.LEFT;
            default -> throw new IllegalStateException("No status has the rank " + rank);
        };
    }
}
