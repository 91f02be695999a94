package org.lotse.liga.core.application.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.training.OfferRoom;
import org.lotse.liga.api.training.OfferedTraining;
import org.lotse.liga.api.training.TrainingData;
import org.lotse.liga.api.training.TrainingDay;
import org.lotse.liga.api.training.TrainingId;
import org.lotse.liga.api.training.TrainingSummary;

/**
 * What is published, as it travels.
 *
 * @param contact whom to ask
 * @param offers by first day
 */
record OffersDocument(String contact, List<Offer> offers) {

    /** One training. How many places are taken is said as whether there is room, so that not each sign-up is told to everybody. */
    record Offer(
            UUID id,
            String title,
            String subject,
            @Nullable String description,
            @Nullable String speaker,
            List<TrainingDay> days,
            @Nullable String place,
            int places,
            LocalDate openUntil,
            boolean room,
            boolean certificate) {

        static Offer of(TrainingSummary summary, TrainingData data) {
            return new Offer(
                    summary.id().value(),
                    data.title(),
                    data.subject(),
                    data.description(),
                    data.speaker(),
                    data.days(),
                    data.place(),
                    data.places(),
                    summary.openUntil(),
                    summary.taken() < summary.places() && summary.waiting() == 0,
                    data.certificate());
        }

        boolean isOver(LocalDate today) {
            return days.stream().allMatch(day -> day.day().isBefore(today));
        }

        OfferedTraining on(LocalDate today) {
            return new OfferedTraining(
                    new TrainingId(id),
                    title,
                    subject,
                    description,
                    speaker,
                    days,
                    place,
                    places,
                    openUntil,
                    room(today),
                    certificate);
        }

        private OfferRoom room(LocalDate today) {
            if (today.isAfter(openUntil)) {
                return OfferRoom.CLOSED;
            }
            return room ? OfferRoom.FREE : OfferRoom.WAITING_LIST;
        }
    }
}
