package org.lotse.liga.core.persistence;

import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.core.Told;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.Names;
import org.lotse.liga.core.application.training.Offers;
import org.lotse.liga.core.application.training.PrintedTrainings;
import org.lotse.liga.core.application.training.ReceivedTrainings;
import org.lotse.liga.core.application.training.TrainingParts;
import org.lotse.liga.core.application.training.TransactionalMandates;
import org.lotse.liga.core.application.training.TransactionalParticipants;
import org.lotse.liga.core.application.training.TransactionalPublishedTrainings;
import org.lotse.liga.core.application.training.TransactionalTrainingList;
import org.lotse.liga.core.application.training.TransactionalTrainings;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.InMemoryExchange;
import org.lotse.platform.testing.InMemoryPublications;
import org.lotse.platform.testing.PrintedPapers;
import org.lotse.platform.testing.RecordedActs;

/** The services of trainings as they are, on real tables. */
final class TrainingServices {

    final RecordedActs trail;
    final PrintedPapers press = new PrintedPapers();
    final TransactionalPublishedTrainings published;
    final ReceivedTrainings received;
    final TransactionalTrainings trainings;
    final TransactionalTrainingList list;
    final TransactionalParticipants participants;
    final TransactionalMandates mandates;
    final PrintedTrainings papers;

    TrainingServices(LigaDatabase database, Permission... granted) {
        var access = new FakeAccess(granted);
        trail = new RecordedActs(database.scope());
        var unit = database.unit().entities();
        var transactions = database.unit().transactions();
        var agreements = new JpaAgreementBook(unit);
        var parts = new TrainingParts(
                new JpaTrainingBook(unit),
                new JpaEntryBook(unit),
                new JpaPostBook(unit),
                agreements,
                new Names(agreements, new JpaCarrierBook(unit)),
                new LigaChanges(new Towns(), database.scope(), Told.CLOCK),
                trail);
        var towns = new Towns();
        var publications = new InMemoryPublications(database.scope(), Told.CLOCK, towns.all());
        var documents = InMemoryExchange.documents();
        var offers = new Offers(parts, publications, documents);
        published = new TransactionalPublishedTrainings(offers, publications, access, transactions);
        received = new ReceivedTrainings(
                publications.incoming(), documents, new LigaChanges(towns, database.scope(), Told.CLOCK), access);
        trainings = new TransactionalTrainings(parts, offers, access, transactions);
        list = new TransactionalTrainingList(parts, access, transactions);
        participants = new TransactionalParticipants(parts, offers, access, transactions);
        mandates = new TransactionalMandates(parts, access, transactions);
        papers = new PrintedTrainings(parts, database.scope(), press, access, transactions);
    }

    /** With every permission. */
    static TrainingServices all(LigaDatabase database) {
        return new TrainingServices(
                database,
                LigaPermissions.READ,
                LigaPermissions.EDIT,
                LigaPermissions.APPROVE,
                LigaPermissions.EXPORT,
                LigaPermissions.OWN);
    }
}
