package org.lotse.helpers.core.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.platform.api.data.SearchText;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** Who a volunteer is and how to reach them. A value: what changes is replaced as a whole. */
@Embeddable
public class Profile {

    /** Names take more room folded than written in few scripts; what is beyond does not decide an order. */
    private static final int SORT_LENGTH = 200;

    private static final int SEARCH_LENGTH = 600;

    @Column(name = "FAMILY_NAME")
    private @Nullable String familyName;

    @Column(name = "GIVEN_NAME")
    private @Nullable String givenName;

    @Column(name = "PHONE")
    private @Nullable String phone;

    @Column(name = "EMAIL")
    private @Nullable String email;

    @Column(name = "SORT_NAME")
    private String sortName;

    @Column(name = "SEARCH_TEXT")
    private String searchText;

    /** For the database layer. */
    protected Profile() {}

    private Profile(VolunteerData data) {
        familyName = text("familyName", data.familyName(), VolunteerData.NAME_LENGTH);
        givenName = text("givenName", data.givenName(), VolunteerData.NAME_LENGTH);
        if (familyName == null && givenName == null) {
            throw RuleViolation.at("familyName", "helpers.rule.name-required");
        }
        phone = Contact.phone("phone", data.phone(), VolunteerData.PHONE_LENGTH);
        email = Contact.email("email", data.email(), VolunteerData.EMAIL_LENGTH);
        if (phone == null && email == null) {
            throw RuleViolation.at("phone", "helpers.rule.unreachable");
        }
        sortName = cut(SearchText.sortable(listName()), SORT_LENGTH);
        searchText = cut(SearchText.of(familyName, givenName, email, TelephoneSearch.digits(phone)), SEARCH_LENGTH);
    }

    /** The same with nothing but the name. */
    Profile nameOnly() {
        var bare = new Profile();
        bare.familyName = familyName;
        bare.givenName = givenName;
        bare.sortName = sortName;
        bare.searchText = cut(SearchText.of(familyName, givenName), SEARCH_LENGTH);
        return bare;
    }

    /** @throws RuleViolation beside the first field that is not acceptable */
    static Profile of(VolunteerData data) {
        return new Profile(data);
    }

    @Nullable
    String familyName() {
        return familyName;
    }

    @Nullable
    String givenName() {
        return givenName;
    }

    @Nullable
    String phone() {
        return phone;
    }

    @Nullable
    String email() {
        return email;
    }

    /** As it stands in lists: family name first. */
    String listName() {
        return Stream.of(familyName, givenName).filter(name -> name != null).collect(Collectors.joining(", "));
    }

    String sortName() {
        return sortName;
    }

    private static @Nullable String text(String field, @Nullable String value, int maximum) {
        return Check.optionalText(field, value, maximum).orElse(null);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
