package org.lotse.helpers.core.domain.request;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.lotse.helpers.api.request.HelpRequestState;

/** Keeps a state as a number that sorts as the way of a request leads; gaps leave room for states to come. */
@Converter
public class StateRank implements AttributeConverter<HelpRequestState, Integer> {

    @Override
    public Integer convertToDatabaseColumn(HelpRequestState state) {
        return switch (state) {
            case OPEN -> 10;
            case TAKEN_UP -> 20;
            case ARRANGED -> 30;
            case DECLINED -> 40;
            case ENDED -> 50;
            case WITHDRAWN -> 60;
        };
    }

    @Override
    public HelpRequestState convertToEntityAttribute(Integer rank) {
        return switch (rank) {
            case 10 -> HelpRequestState.OPEN;
            case 20 -> HelpRequestState.TAKEN_UP;
            case 30 -> HelpRequestState.ARRANGED;
            case 40 -> HelpRequestState.DECLINED;
            case 50 -> HelpRequestState.ENDED;
            case 60 -> HelpRequestState.WITHDRAWN;
            default -> throw new IllegalStateException("No state has the rank " + rank);
        };
    }
}
