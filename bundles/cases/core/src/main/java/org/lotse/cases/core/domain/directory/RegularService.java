package org.lotse.cases.core.domain.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.directory.ServiceData;
import org.lotse.cases.api.directory.ServiceEntry;
import org.lotse.cases.api.directory.ServiceId;
import org.lotse.cases.core.domain.LifeAreasColumn;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.LifeArea;

/** A regular service in the district's list. */
@Entity
@Table(name = "CASES_SERVICE")
public class RegularService {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()/.\\-]{3,}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    /** Nothing that a browser would run. */
    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s\"<>]+", Pattern.CASE_INSENSITIVE);

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "NAME")
    private String name;

    @Convert(converter = LifeAreasColumn.class)
    @Column(name = "AREAS")
    private Set<LifeArea> areas;

    @Column(name = "ADDRESS")
    private @Nullable String address;

    @Column(name = "PHONE")
    private @Nullable String phone;

    @Column(name = "EMAIL")
    private @Nullable String email;

    @Column(name = "WEBSITE")
    private @Nullable String website;

    @Column(name = "HOURS")
    private @Nullable String hours;

    @Column(name = "NOTE")
    private @Nullable String note;

    /** For the database layer. */
    protected RegularService() {}

    /** @throws RuleViolation beside the first field that is not acceptable */
    public static RegularService added(ServiceId id, ServiceData data) {
        var service = new RegularService();
        service.id = id.value();
        service.write(data);
        return service;
    }

    /**
     * Changes it.
     *
     * @throws ConcurrentChange if it is not the version that was seen
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public void revise(int seen, ServiceData data) {
        requireSeen(seen);
        write(data);
    }

    /** @throws ConcurrentChange if it is not the version that was seen */
    public void requireSeen(int seen) {
        if (seen != version) {
            throw ConcurrentChange.after(null);
        }
    }

    /** Whether it is another one of this name, however it is written. */
    public boolean hasNameOf(ServiceData data, @Nullable ServiceId but) {
        return name.equalsIgnoreCase(data.name().strip()) && (but == null || !id.equals(but.value()));
    }

    /** What it is. */
    public ServiceData data() {
        return new ServiceData(name, areas, address, phone, email, website, hours, note);
    }

    /** As it is listed. */
    public ServiceEntry entry() {
        return new ServiceEntry(new ServiceId(id), version, data());
    }

    private void write(ServiceData data) {
        name = Check.text("name", data.name(), ServiceData.NAME_LENGTH);
        areas = data.areas();
        address = text("address", data.address(), ServiceData.ADDRESS_LENGTH);
        phone = matching(PHONE, "phone", data.phone(), ServiceData.PHONE_LENGTH);
        email = matching(EMAIL, "email", data.email(), ServiceData.EMAIL_LENGTH);
        website = matching(WEBSITE, "website", data.website(), ServiceData.WEBSITE_LENGTH);
        hours = text("hours", data.hours(), ServiceData.HOURS_LENGTH);
        note = text("note", data.note(), ServiceData.NOTE_LENGTH);
    }

    private static @Nullable String matching(Pattern form, String field, @Nullable String value, int length) {
        var text = text(field, value, length);
        if (text != null && !form.matcher(text).matches()) {
            throw RuleViolation.at(field, "cases.rule.service-" + field);
        }
        return text;
    }

    private static @Nullable String text(String field, @Nullable String value, int length) {
        return Check.optionalText(field, value, length).orElse(null);
    }
}
