package org.lotse.funding.core.domain.proof;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.proof.NarrativePart;
import org.lotse.funding.api.proof.NarrativePart.PartData;
import org.lotse.funding.api.proof.PartId;
import org.lotse.funding.api.proof.PartVersion;
import org.lotse.funding.api.proof.ProofId;
import org.lotse.funding.core.domain.Revision;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;

/** A part of a narrative report, with a revision of its own, so that several people write at once; each change leaves a version. */
@Entity
@Table(name = "FUNDING_PROOF_PART")
public class StoredPart {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Column(name = "PROOF_ID")
    private UUID proof;

    @Column(name = "PLACE")
    private int place;

    @Column(name = "HEADING")
    private @Nullable String heading;

    @Column(name = "ORGANISATION")
    private String organisation;

    @Column(name = "AUTHOR")
    private String author;

    @Column(name = "BODY")
    private String text;

    @Column(name = "READY")
    private boolean ready;

    @ElementCollection
    @CollectionTable(name = "FUNDING_PROOF_PART_PAST", joinColumns = @JoinColumn(name = "PART_ID"))
    private List<PastPartRow> past = new ArrayList<>();

    /** For the database layer. */
    protected StoredPart() {}

    /** A new one below the others. */
    public static StoredPart add(UUID id, ProofId proof, int place, PartData data, LastChange change) {
        var part = new StoredPart();
        part.id = id;
        part.revision = Revision.first();
        part.proof = proof.value();
        part.place = place;
        part.write(data, change);
        return part;
    }

    /** The same in the next version of the proof, with how it was written until now. */
    public StoredPart copy(UUID next, ProofId into) {
        var part = new StoredPart();
        part.id = next;
        part.revision = Revision.first();
        part.proof = into.value();
        part.place = place;
        part.heading = heading;
        part.organisation = organisation;
        part.author = author;
        part.text = text;
        part.ready = ready;
        past.forEach(row -> part.past.add(row.copy()));
        return part;
    }

    /** Writes it anew. */
    public void revise(long seen, PartData data, LastChange change) {
        var next = revision.after(seen, change);
        write(data, change);
        revision = next;
    }

    /** Puts it elsewhere. */
    public void moveTo(int newPlace, LastChange change) {
        place = newPlace;
        revision = revision.next(change);
    }

    /** @throws org.lotse.platform.api.data.ConcurrentChange if somebody else was faster */
    public void requireSeen(long seen, LastChange change) {
        revision.after(seen, change);
    }

    /** Of which proof. */
    public ProofId proof() {
        return new ProofId(proof);
    }

    /** Where it stands, counted from 1. */
    public int place() {
        return place;
    }

    /** As shown. */
    public NarrativePart details() {
        return new NarrativePart(
                new PartId(id),
                revision.number(),
                place,
                new PartData(heading, organisation, author, text, ready),
                past.stream()
                        .map(PastPartRow::version)
                        .sorted(Comparator.comparing(PartVersion::number).reversed())
                        .toList());
    }

    private void write(PartData data, LastChange change) {
        var newHeading = Check.optionalText("heading", data.heading(), PartData.NAME_LENGTH)
                .orElse(null);
        var newOrganisation = Check.text("organisation", data.organisation(), PartData.NAME_LENGTH);
        var newAuthor = Check.text("author", data.author(), PartData.NAME_LENGTH);
        text = Check.text("text", data.text(), PartData.TEXT_LENGTH);
        heading = newHeading;
        organisation = newOrganisation;
        author = newAuthor;
        ready = data.ready();
        past.add(PastPartRow.of(past.size() + 1, new PartData(heading, organisation, author, text, ready), change));
    }
}
