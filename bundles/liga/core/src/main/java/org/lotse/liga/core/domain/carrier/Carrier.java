package org.lotse.liga.core.domain.carrier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.carrier.CarrierData;
import org.lotse.liga.api.carrier.CarrierDetails;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.carrier.CarrierSummary;
import org.lotse.liga.api.carrier.LegalRegime;
import org.lotse.liga.api.carrier.ReviseCarrier;
import org.lotse.liga.core.domain.Days;
import org.lotse.liga.core.domain.Reach;
import org.lotse.liga.core.domain.Revision;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;

/** A carrier. What is written down changes as a whole. */
@Entity
@Table(name = "LIGA_CARRIER")
public class Carrier {

    private static final int SEARCH_LENGTH = 400;

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Column(name = "NAME")
    private String name;

    @Column(name = "SHORT_NAME")
    private String shortName;

    @Column(name = "SORT_NAME")
    private String sortName;

    @Column(name = "SEARCH_TEXT")
    private String searchText;

    @Enumerated(EnumType.STRING)
    @Column(name = "REGIME")
    private LegalRegime regime;

    @Column(name = "FIRST_DAY")
    private LocalDate firstDay;

    @Column(name = "LAST_DAY")
    private @Nullable LocalDate lastDay;

    @Column(name = "NOTE")
    private @Nullable String note;

    @ElementCollection
    @CollectionTable(name = "LIGA_CARRIER_CONTACT", joinColumns = @JoinColumn(name = "CARRIER_ID"))
    private List<ContactRow> contacts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "LIGA_CARRIER_TERRITORY", joinColumns = @JoinColumn(name = "CARRIER_ID"))
    @Column(name = "MUNICIPALITY")
    private Set<String> territory = new HashSet<>();

    /** For the database layer. */
    protected Carrier() {}

    /**
     * A new one.
     *
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static Carrier add(CarrierId id, CarrierData data) {
        var carrier = new Carrier();
        carrier.id = id.value();
        carrier.revision = Revision.first();
        carrier.write(data);
        return carrier;
    }

    /**
     * Replaces what is written down.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public void revise(ReviseCarrier command, LastChange change) {
        var next = revision.after(command.revision(), change);
        write(command.data());
        revision = next;
    }

    /** @throws ConcurrentChange if another revision was seen than this one */
    public void requireSeen(long seen, LastChange change) {
        revision.after(seen, change);
    }

    /** The carrier as shown when opened. */
    public CarrierDetails details() {
        return new CarrierDetails(
                id(),
                revision.number(),
                new CarrierData(
                        name,
                        shortName,
                        regime,
                        contacts.stream()
                                .sorted(Comparator.comparingInt(ContactRow::place))
                                .map(ContactRow::contact)
                                .toList(),
                        territory(),
                        firstDay,
                        lastDay,
                        note));
    }

    /** The line in the list. */
    public CarrierSummary summary() {
        return new CarrierSummary(id(), name, shortName, regime, territory(), active());
    }

    /** Identity. */
    public CarrierId id() {
        return new CarrierId(id);
    }

    /** As people call it. */
    public String shortName() {
        return shortName;
    }

    /** The full name. */
    public String name() {
        return name;
    }

    /** By what it is sorted. */
    public String sortName() {
        return sortName;
    }

    /** When it works with the district. */
    public Period active() {
        return new Period(firstDay, lastDay);
    }

    private Set<Ags> territory() {
        return territory.stream().map(Ags::new).collect(Collectors.toSet());
    }

    private void write(CarrierData data) {
        name = Check.text("name", data.name(), CarrierData.NAME_LENGTH);
        shortName = Check.text("shortName", data.shortName(), CarrierData.SHORT_NAME_LENGTH);
        sortName = Reach.sortName(shortName);
        searchText = Reach.searchText(SEARCH_LENGTH, name, shortName);
        regime = Check.present("regime", data.regime());
        Days.requireAtMost("contacts", data.contacts(), CarrierData.MOST_CONTACTS);
        var people = new ArrayList<ContactRow>();
        data.contacts().forEach(contact -> people.add(ContactRow.of(contact, people.size())));
        var active = Days.period("activeFrom", "activeTo", data.activeFrom(), data.activeTo());
        firstDay = active.from();
        lastDay = active.to();
        note = Check.optionalText("note", data.note(), CarrierData.NOTE_LENGTH).orElse(null);
        contacts.clear();
        contacts.addAll(people);
        territory.clear();
        data.territory().forEach(one -> territory.add(one.value()));
    }
}
