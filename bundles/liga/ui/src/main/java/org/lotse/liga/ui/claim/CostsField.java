package org.lotse.liga.ui.claim;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lotse.liga.api.claim.ClaimCost;
import org.lotse.liga.api.claim.ClaimLine;
import org.lotse.liga.api.post.PostId;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Numbers;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.rule.RuleViolation;

/** Actual cost post by post, beside the lump sum that follows from the rule: a table with a field in each row. Its value is what is typed, by post. */
final class CostsField extends CustomField<Map<PostId, String>> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final Div place = new Div();
    private final Map<PostId, TextField> fields = new LinkedHashMap<>();
    private transient List<ClaimLine> lines = List.of();
    private transient List<Runnable> tellers = List.of();

    CostsField(Words words) {
        super(Map.of());
        this.words = words;
        place.addClassName("liga-table");
        setLabel(words.text("liga.claim.costs"));
        addClassName("liga-costs");
        add(place);
    }

    /** Shows these posts, with what was typed for them before; of a claim that stands, with what it says. */
    void offer(List<ClaimLine> offered, boolean withCosts) {
        var typed = new LinkedHashMap<PostId, String>();
        for (var line : offered) {
            var cost = withCosts ? Numbers.of(line.actual(), words.locale()) : typed(line.post());
            typed.put(line.post(), cost);
        }
        lines = offered;
        setValue(typed);
        setPresentationValue(typed);
    }

    /** The costs that are typed. */
    List<ClaimCost> read() {
        var costs = new ArrayList<ClaimCost>();
        fields.forEach((post, field) ->
                Numbers.read("costs", field.getValue()).ifPresent(cost -> costs.add(new ClaimCost(post, cost))));
        return costs;
    }

    /** What is typed, in words. */
    String text() {
        return lines.stream()
                .filter(line -> !typed(line.post()).isEmpty())
                .map(line -> line.name() + " " + typed(line.post()))
                .collect(Collectors.joining("; "));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        fields.values().forEach(field -> field.setReadOnly(readOnly));
    }

    @Override
    protected Map<PostId, String> generateModelValue() {
        var typed = new LinkedHashMap<PostId, String>();
        fields.forEach((post, field) -> typed.put(post, field.getValue()));
        return typed;
    }

    @Override
    protected void setPresentationValue(Map<PostId, String> typed) {
        place.removeAll();
        fields.clear();
        tellers = new ArrayList<>();
        if (lines.isEmpty()) {
            place.add(FormParts.soft(words.text("liga.claim.no-posts")));
            return;
        }
        var table = new NativeTable();
        var head = table.getHead().addRow();
        List.of("post", "share", "days", "actual", "overhead", "total").forEach(key -> {
            var cell = head.addHeaderCell();
            cell.setText(words.text("liga.claim." + key));
            cell.getElement().setAttribute("scope", "col");
        });
        lines.forEach(line -> row(table.getBody().addRow(), line, typed.getOrDefault(line.post(), "")));
        foot(table.getBody().addRow());
        place.add(table);
        tell();
    }

    private void row(NativeTableRow row, ClaimLine line, String typed) {
        var name = row.addHeaderCell();
        name.setText(line.name());
        name.getElement().setAttribute("scope", "row");
        row.addDataCell().setText(words.brief(line.share()));
        row.addDataCell()
                .setText(
                        line.vacantDays() == 0
                                ? String.valueOf(line.days())
                                : words.text("liga.claim.days-vacant", line.days(), line.vacantDays()));
        var field = new TextField();
        field.setAriaLabel(words.text("liga.claim.actual-of", line.name()));
        field.setValue(typed);
        field.setReadOnly(isReadOnly());
        field.setSuffixComponent(new Span("€"));
        field.addValueChangeListener(change -> tell());
        fields.put(line.post(), field);
        row.addDataCell().add(field);
        row.addDataCell().setText(words.euros(line.overhead()));
        var total = row.addDataCell();
        tellers.add(() -> total.setText(words.euros(actual(line.post()).add(line.overhead()))));
    }

    private void foot(NativeTableRow row) {
        var name = row.addHeaderCell();
        name.setText(words.text("liga.claim.sum"));
        name.getElement().setAttribute("scope", "row");
        row.addDataCell();
        row.addDataCell();
        var actual = row.addDataCell();
        var overhead = row.addDataCell();
        var total = row.addDataCell();
        total.setId("claim-total");
        row.addClassName("liga-sum");
        tellers.add(() -> {
            var costs = fields.keySet().stream().map(this::actual).reduce(BigDecimal.ZERO, BigDecimal::add);
            var lumps = lines.stream().map(ClaimLine::overhead).reduce(BigDecimal.ZERO, BigDecimal::add);
            actual.setText(words.euros(costs));
            overhead.setText(words.euros(lumps));
            total.setText(words.euros(costs.add(lumps)));
        });
    }

    private void tell() {
        tellers.forEach(Runnable::run);
    }

    private String typed(PostId post) {
        var field = fields.get(post);
        return field == null ? "" : field.getValue();
    }

    private BigDecimal actual(PostId post) {
        try {
            return Numbers.read("costs", typed(post)).orElse(BigDecimal.ZERO);
        } catch (RuleViolation notYet) {
            return BigDecimal.ZERO;
        }
    }
}
