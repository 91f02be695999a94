package org.lotse.liga.core.persistence;

import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.core.Told;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.Names;
import org.lotse.liga.core.application.absence.Rosters;
import org.lotse.liga.core.application.absence.Sight;
import org.lotse.liga.core.application.absence.TransactionalAbsencePlan;
import org.lotse.liga.core.application.absence.TransactionalAbsences;
import org.lotse.liga.core.application.absence.TransactionalCovers;
import org.lotse.liga.core.application.agreement.TransactionalAgreements;
import org.lotse.liga.core.application.carrier.TransactionalCarriers;
import org.lotse.liga.core.application.carrier.TransactionalChairs;
import org.lotse.liga.core.application.claim.ClaimReckoner;
import org.lotse.liga.core.application.claim.PrintedClaims;
import org.lotse.liga.core.application.claim.TransactionalClaimApproval;
import org.lotse.liga.core.application.claim.TransactionalClaimList;
import org.lotse.liga.core.application.claim.TransactionalClaims;
import org.lotse.liga.core.application.delivery.TransactionalDeliveryModels;
import org.lotse.liga.core.application.membership.CoverMembers;
import org.lotse.liga.core.application.membership.PostMembers;
import org.lotse.liga.core.application.paper.TransactionalAttachedPapers;
import org.lotse.liga.core.application.post.TransactionalPostList;
import org.lotse.liga.core.application.post.TransactionalPosts;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.InMemorySecondments;
import org.lotse.platform.testing.PrintedPapers;
import org.lotse.platform.testing.RecordedActs;
import org.lotse.platform.testing.WrittenWorkbooks;

/** The module's services as they are, on real tables. */
final class LigaServices {

    final FakeAccess access;
    final RecordedActs trail;
    final PrintedPapers press = new PrintedPapers();
    final WrittenWorkbooks spreadsheets = new WrittenWorkbooks();
    final InMemorySecondments secondments = new InMemorySecondments();
    final TransactionalAttachedPapers attached;
    final PostMembers members;
    final TransactionalAbsencePlan plan;
    final TransactionalAbsences absences;
    final TransactionalCovers covers;
    final TransactionalCarriers carriers;
    final TransactionalChairs chairs;
    final TransactionalAgreements agreements;
    final TransactionalPosts posts;
    final TransactionalPostList postList;
    final TransactionalClaims claims;
    final TransactionalClaimApproval approval;
    final TransactionalClaimList claimList;
    final PrintedClaims papers;
    final TransactionalDeliveryModels deliveries;

    LigaServices(LigaDatabase database, Permission... granted) {
        access = new FakeAccess(granted);
        trail = new RecordedActs(database.scope());
        var unit = database.unit().entities();
        var transactions = database.unit().transactions();
        var changes = new LigaChanges(new Towns(), database.scope(), Told.CLOCK);
        var carrierBook = new JpaCarrierBook(unit);
        var chairBook = new JpaChairBook(unit);
        var agreementBook = new JpaAgreementBook(unit);
        var postBook = new JpaPostBook(unit);
        var claimBook = new JpaClaimBook(unit);
        var paperBook = new JpaPaperBook(unit, transactions, trail, database.scope(), Told.CLOCK);
        attached = new TransactionalAttachedPapers(paperBook, agreementBook, claimBook, access);
        var names = new Names(agreementBook, carrierBook);
        var reckoner = new ClaimReckoner(agreementBook, postBook, claimBook);
        carriers = new TransactionalCarriers(carrierBook, agreementBook, chairBook, changes, access, transactions);
        chairs = new TransactionalChairs(chairBook, carrierBook, changes, access, transactions);
        agreements = new TransactionalAgreements(
                agreementBook, carrierBook, postBook, claimBook, paperBook, changes, access, transactions);
        members = new PostMembers(postBook, secondments, changes, transactions);
        posts = new TransactionalPosts(
                postBook, agreementBook, claimBook, names, changes, members, access, transactions);
        var absenceBook = new JpaAbsenceBook(unit);
        var rosters = new Rosters(postBook, agreementBook, absenceBook, names);
        var sight = new Sight(access, changes, new JpaBoundAccounts(unit));
        var coverMembers = new CoverMembers(rosters, secondments, changes, transactions);
        plan = new TransactionalAbsencePlan(
                rosters, absenceBook, sight, names, secondments, changes, access, transactions);
        absences = new TransactionalAbsences(rosters, absenceBook, sight, coverMembers, changes, access, transactions);
        covers = new TransactionalCovers(rosters, absenceBook, sight, coverMembers, changes, access, transactions);
        postList = new TransactionalPostList(postBook, names, changes, access, transactions);
        claims = new TransactionalClaims(claimBook, paperBook, reckoner, names, changes, access, transactions);
        approval = new TransactionalClaimApproval(claimBook, reckoner, changes, trail, access, transactions);
        claimList = new TransactionalClaimList(claimBook, names, access, transactions);
        deliveries = new TransactionalDeliveryModels(
                new JpaDeliveryBook(unit), agreementBook, carrierBook, postBook, changes, access, transactions);
        papers = new PrintedClaims(
                claimBook,
                agreementBook,
                names,
                changes,
                (language, key, words) -> key,
                press,
                spreadsheets,
                trail,
                access,
                transactions);
    }

    /** Papers alone, for what erases them. */
    static JpaPaperBook papers(LigaDatabase database) {
        return new JpaPaperBook(
                database.unit().entities(),
                database.unit().transactions(),
                new RecordedActs(database.scope()),
                database.scope(),
                Told.CLOCK);
    }

    /** With every permission. */
    static LigaServices all(LigaDatabase database) {
        return new LigaServices(
                database,
                LigaPermissions.READ,
                LigaPermissions.EDIT,
                LigaPermissions.APPROVE,
                LigaPermissions.EXPORT,
                LigaPermissions.ABSENCES);
    }

    AgreementId agreement() {
        return agreement("AWO");
    }

    AgreementId agreement(String carrier) {
        return agreements.conclude(Told.agreement(carriers.add(Told.carrier(carrier))));
    }
}
