package org.lotse.funding.ui.group;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.claim.Claim;
import org.lotse.funding.api.group.Applicant;
import org.lotse.funding.api.group.Basis;
import org.lotse.funding.api.group.Eligibility;
import org.lotse.funding.api.group.EligibilityRow;
import org.lotse.funding.api.group.GroupCheck;
import org.lotse.funding.api.group.GroupingData;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.form.FormFields;

/** The Verbund builder: who belongs to it, what they come to together while one picks, and who applies. */
final class GroupingForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient Towns towns;
    private final transient Eligibility eligibility;
    private final transient Feedback feedback;
    private final TextField name;
    private final Select<Applicant> applicant = new Select<>();
    private final TextField reason;
    private final Div sum = new Div();
    private final transient FormFields fields = new FormFields();
    private final MembersField members;
    private transient String programme = "";

    GroupingForm(Words words, Towns towns, Eligibility eligibility, Feedback feedback, List<EligibilityRow> rows) {
        this.words = words;
        this.towns = towns;
        this.eligibility = eligibility;
        this.feedback = feedback;
        name = Parts.text(words.text("funding.grouping.name"), GroupingData.NAME_LENGTH);
        applicant.setLabel(words.text("funding.grouping.applicant"));
        applicant.setItems(Applicant.values());
        applicant.setItemLabelGenerator(one -> words.of("applicant", one));
        applicant.setValue(Applicant.ASSOCIATION);
        applicant.addValueChangeListener(change -> showSum());
        reason = Parts.text(words.text("funding.grouping.reason"), GroupingData.REASON_LENGTH);
        members = new MembersField(words, rows);
        members.onChange(chosen -> showSum());
        fields.add("name", name)
                .add("applicant", applicant, one -> words.of("applicant", one))
                .add("reason", reason)
                .addSeveral("members", members, member -> towns.name(member.municipality()));
        sum.setId("grouping-sum");
        sum.getElement().setAttribute("role", "status");
        var head = new Div(name, applicant, reason);
        head.addClassName("funding-question");
        var summed = Parts.section(words.text("funding.grouping.together"), sum);
        summed.addClassName("funding-sum");
        getContent().addClassName("funding-sheet");
        getContent()
                .add(
                        summed,
                        Parts.section(words.text("funding.grouping.what"), head),
                        Parts.section(words.text("funding.grouping.who"), members));
    }

    FormFields fields() {
        return fields;
    }

    /** An empty form of a programme with these ticked. */
    void begin(String ofProgramme, Collection<Ags> ticked) {
        programme = ofProgramme;
        members.begin(ticked);
        showSum();
        fields.remember();
    }

    void show(GroupingData data) {
        programme = data.programme();
        name.setValue(data.name());
        applicant.setValue(data.applicant());
        reason.setValue("");
        members.setValue(data.members());
        members.setPresentationValue(data.members());
        showSum();
    }

    GroupingData value() {
        return new GroupingData(
                name.getValue(),
                programme,
                applicant.getValue(),
                members.generateModelValue(),
                Parts.orNull(reason.getValue()));
    }

    void setReadOnly(boolean readOnly) {
        name.setReadOnly(readOnly);
        applicant.setReadOnly(readOnly);
        reason.setReadOnly(readOnly);
        members.setReadOnly(readOnly);
    }

    private void showSum() {
        sum.removeAll();
        if (programme.isEmpty()) {
            return;
        }
        var chosen = members.members();
        if (chosen.isEmpty()) {
            sum.add(Parts.soft(words.text("funding.grouping.pick")));
            return;
        }
        try {
            var check = eligibility.together(Basis.of(programme), chosen);
            sum.add(verdict(check));
            if (!check.uncounted().isEmpty()) {
                sum.add(Parts.soft(words.text("funding.grouping.uncounted", towns.names(check.uncounted()))));
            }
            sum.add(
                    Parts.soft(words.text("funding.grouping.posts", posts(check.claim()))),
                    Parts.soft(words.text(
                            applicant.getValue() == Applicant.DISTRICT
                                    ? "funding.path.district-means"
                                    : "funding.path.group-means")));
        } catch (RuleViolation refused) {
            sum.add(Parts.warning(feedback.refusal(refused).orElse("")));
        }
    }

    private Paragraph verdict(GroupCheck check) {
        var persons = check.claim().steps().getFirst().terms().getFirst();
        var amount = words.euro(check.claim().finalAmount());
        return check.claim().eligibleAlone()
                ? Parts.good(words.text("funding.grouping.enough", words.number(persons), amount))
                : Parts.warning(words.text(
                        "funding.grouping.short",
                        words.number(persons),
                        amount,
                        words.euro(check.claim().ownContribution()),
                        check.claim().personsMissing()));
    }

    private String posts(Claim claim) {
        return claim.posts().entrySet().stream()
                .map(posts ->
                        words.text("funding.claim.posts-of", words.number(posts.getValue()), words.of(posts.getKey())))
                .collect(Collectors.joining(", "));
    }
}
