package org.lotse.liga.core.application.training;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.training.Attendance;
import org.lotse.liga.api.training.EnterParticipant;
import org.lotse.liga.api.training.HolderChoice;
import org.lotse.liga.api.training.Participant;
import org.lotse.liga.api.training.ParticipantId;
import org.lotse.liga.api.training.Participants;
import org.lotse.liga.api.training.TrainingId;
import org.lotse.liga.core.domain.Reach;
import org.lotse.liga.core.domain.training.Entry;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.SearchText;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signs people up for trainings and writes down who was there; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalParticipants implements Participants {

    private final TrainingParts parts;
    private final Offers offers;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalParticipants(
            @Reference TrainingParts parts,
            @Reference Offers offers,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.parts = parts;
        this.offers = offers;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public Participant enter(EnterParticipant command) {
        access.require(LigaPermissions.EDIT);
        // Posts are read for reading only, so not in the transaction that writes.
        var organisation = transactions.read(() -> organisation(command));
        return transactions.write(() -> {
            var line = parts.line(parts.locked(command.training()));
            parts.moveUp(line);
            var entered = line.enter(
                    new ParticipantId(parts.changes().next()),
                    command,
                    organisation,
                    parts.changes().today());
            parts.entries().add(entered);
            offers.follow();
            return entered.told();
        });
    }

    @Override
    public void withdraw(TrainingId training, ParticipantId participant) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> {
            var line = parts.line(parts.locked(training));
            line.leave(participant).ifPresent(parts.entries()::remove);
            parts.moveUp(line);
            offers.follow();
        });
    }

    @Override
    public void mark(TrainingId training, ParticipantId participant, @Nullable Attendance attendance) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> parts.line(parts.locked(training))
                .record(participant, attendance, parts.changes().today()));
    }

    @Override
    public void markTheRest(TrainingId training) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() ->
                parts.line(parts.locked(training)).recordTheRest(parts.changes().today()));
    }

    @Override
    public List<HolderChoice> candidates(TrainingId training, @Nullable String text) {
        access.require(LigaPermissions.READ);
        var words = SearchText.words(text);
        return transactions.read(() -> {
            var present = parts.entries().of(training);
            return parts.holders().stream()
                    .filter(holder ->
                            present.stream().noneMatch(entry -> entry.isHolder(holder.name(), holder.carrier())))
                    .map(holder -> new HolderChoice(holder.name(), holder.carrier(), holder.carrierName()))
                    .distinct()
                    .filter(choice -> matches(choice, words))
                    .sorted(Comparator.comparing((HolderChoice choice) -> Reach.sortName(choice.name()))
                            .thenComparing(choice -> Reach.sortName(choice.carrierName())))
                    .limit(MOST_CANDIDATES)
                    .toList();
        });
    }

    private static boolean matches(HolderChoice choice, List<String> words) {
        var text = SearchText.of(choice.name(), choice.carrierName());
        return words.stream().allMatch(text::contains);
    }

    private String organisation(EnterParticipant command) {
        var carrier = command.carrier();
        if (carrier != null) {
            if (parts.holders().stream()
                    .noneMatch(holder -> holder.carrier().equals(carrier)
                            && Entry.nameKey(holder.name())
                                    .equals(Entry.nameKey(
                                            Check.text("name", command.name(), EnterParticipant.NAME_LENGTH))))) {
                throw RuleViolation.at("name", "liga.rule.no-holder");
            }
            return parts.names().of(carrier);
        }
        if (command.municipality() != null) {
            parts.changes().requireKnown("municipality", List.of(command.municipality()));
            return parts.changes().name(command.municipality());
        }
        return Check.text("organisation", command.organisation(), EnterParticipant.ORGANISATION_LENGTH);
    }
}
