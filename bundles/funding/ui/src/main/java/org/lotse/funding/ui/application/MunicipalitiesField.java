package org.lotse.funding.ui.application;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.application.ApplicantKind;
import org.lotse.funding.api.application.ApplicationMember;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.rule.RuleViolation;

/** For whom is applied. A municipality has a line for itself; a district picks, and each one picked brings its head counts. */
final class MunicipalitiesField extends CustomField<List<ApplicationMember>> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient Towns towns;
    private final transient Function<Set<Ags>, List<ApplicationMember>> propose;
    private final MultiSelectComboBox<Ags> pick = new MultiSelectComboBox<>();
    private final Paragraph none;
    private final Div place = new Div();
    private final transient Map<Ags, MemberLine> lines = new LinkedHashMap<>();
    private ApplicantKind applicant = ApplicantKind.ALONE;

    /** @param propose a line for each municipality, with what is known of it */
    MunicipalitiesField(Words words, Towns towns, Function<Set<Ags>, List<ApplicationMember>> propose) {
        super(List.of());
        this.words = words;
        this.towns = towns;
        this.propose = propose;
        setLabel(words.text("funding.application.members"));
        none = Parts.soft(words.text("funding.application.members-none"));
        pick.setLabel(words.text("funding.application.members-pick"));
        pick.setItems(towns.all());
        pick.setItemLabelGenerator(towns::name);
        pick.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        pick.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                picked(change.getValue());
            }
        });
        place.addClassName("funding-application-lines");
        add(pick, none, place);
    }

    /** Who applies decides what there is to fill in. */
    void applicant(ApplicantKind who) {
        applicant = who;
        dress();
    }

    /** Takes these in place of what is there, as somebody who types would. */
    void take(List<ApplicationMember> members) {
        setPresentationValue(members);
        updateValue();
    }

    List<Ags> municipalities() {
        return List.copyOf(lines.keySet());
    }

    /** @throws RuleViolation beside the field if something in a line cannot be read */
    List<ApplicationMember> read() {
        if (lines.values().stream().anyMatch(MemberLine::isUnreadable)) {
            throw RuleViolation.at("members", "shell.unreadable");
        }
        return generateModelValue();
    }

    /** What stands there, in words. */
    String text(ApplicationMember member) {
        return words.text(
                "funding.application.member-said",
                towns.name(member.municipality()),
                member.estimated() == null ? "–" : member.estimated(),
                member.counted() == null ? "–" : member.counted());
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        dress();
    }

    @Override
    protected List<ApplicationMember> generateModelValue() {
        return lines.values().stream()
                .map(MemberLine::member)
                .sorted(Comparator.comparing(ApplicationMember::municipality))
                .toList();
    }

    @Override
    protected void setPresentationValue(List<ApplicationMember> members) {
        lines.clear();
        place.removeAll();
        var sorted = new ArrayList<>(members);
        sorted.sort(Comparator.comparingInt(member -> towns.all().indexOf(member.municipality())));
        sorted.forEach(this::add);
        pick.setValue(sorted.stream().map(ApplicationMember::municipality).collect(Collectors.toSet()));
        dress();
    }

    private void picked(Set<Ags> chosen) {
        var before = generateModelValue();
        var known = before.stream().map(ApplicationMember::municipality).collect(Collectors.toSet());
        var members = new ArrayList<>(before.stream()
                .filter(member -> chosen.contains(member.municipality()))
                .toList());
        members.addAll(propose.apply(
                chosen.stream().filter(town -> !known.contains(town)).collect(Collectors.toSet())));
        take(members);
    }

    private void add(ApplicationMember member) {
        var line = new MemberLine(words, towns.name(member.municipality()), member, this::updateValue);
        lines.put(member.municipality(), line);
        place.add(line);
    }

    private void dress() {
        var group = applicant == ApplicantKind.ASSOCIATION;
        pick.setVisible(applicant == ApplicantKind.ON_BEHALF || applicant == ApplicantKind.DISTRICT);
        pick.setReadOnly(isReadOnly());
        none.setVisible(lines.isEmpty() && group);
        lines.values().forEach(line -> line.show(group || applicant == ApplicantKind.ON_BEHALF, isReadOnly(), group));
    }
}
