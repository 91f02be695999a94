package org.lotse.liga.ui.claim;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lotse.liga.api.claim.ClaimCost;
import org.lotse.liga.api.claim.ClaimLine;
import org.lotse.liga.api.post.PostId;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Numbers;
import org.lotse.liga.ui.Words;

/** Actual cost post by post, beside the lump sum that follows from the rule: a table with a field in each row. Its value is what is typed, by post. */
final class CostsField extends CustomField<Map<PostId, String>> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final Div place = new Div();
    private final transient Map<PostId, CostRow> rows = new LinkedHashMap<>();
    private final transient Map<PostId, String> typedBefore = new HashMap<>();
    private final NativeTableCell costs = new NativeTableCell();
    private final NativeTableCell lumps = new NativeTableCell();
    private final NativeTableCell total = new NativeTableCell();

    CostsField(Words words) {
        super(Map.of());
        this.words = words;
        total.setId("claim-total");
        place.addClassName("liga-table");
        setLabel(words.text("liga.claim.costs"));
        addClassName("liga-costs");
        add(place);
        build(List.of());
    }

    /** Shows these posts, with what was typed for them before, also before a period that cannot be; of a claim that stands, with what it says. */
    void offer(List<ClaimLine> offered, boolean withCosts) {
        if (rows.keySet().stream()
                .toList()
                .equals(offered.stream().map(ClaimLine::post).toList())) {
            offered.forEach(line -> row(line).show(line));
        } else {
            build(offered);
        }
        if (withCosts) {
            offered.forEach(line -> row(line).type(Numbers.of(line.actual(), words.locale())));
        }
        tell();
        updateValue();
    }

    /** The costs that are typed. */
    List<ClaimCost> read() {
        var read = new ArrayList<ClaimCost>();
        rows.forEach((post, row) ->
                Numbers.read("costs", row.typed()).ifPresent(cost -> read.add(new ClaimCost(post, cost))));
        return read;
    }

    /** What is typed, in words. */
    String text() {
        return rows.values().stream()
                .filter(row -> !row.typed().isEmpty())
                .map(row -> row.line().name() + " " + row.typed())
                .collect(Collectors.joining("; "));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        rows.values().forEach(row -> row.setReadOnly(readOnly));
    }

    @Override
    protected Map<PostId, String> generateModelValue() {
        var typed = new LinkedHashMap<PostId, String>();
        rows.forEach((post, row) -> typed.put(post, row.typed()));
        return typed;
    }

    @Override
    protected void setPresentationValue(Map<PostId, String> typed) {
        rows.forEach((post, row) -> row.type(typed.getOrDefault(post, "")));
        tell();
    }

    private CostRow row(ClaimLine line) {
        return Objects.requireNonNull(rows.get(line.post()));
    }

    private void build(List<ClaimLine> lines) {
        typedBefore.putAll(generateModelValue());
        place.removeAll();
        rows.clear();
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
        for (var line : lines) {
            var row = new CostRow(words, line, this::tell);
            row.type(typedBefore.getOrDefault(line.post(), ""));
            row.setReadOnly(isReadOnly());
            rows.put(line.post(), row);
            table.getBody().add(row.row());
        }
        table.getBody().add(foot());
        place.add(table);
    }

    private NativeTableRow foot() {
        var foot = new NativeTableRow();
        var name = foot.addHeaderCell();
        name.setText(words.text("liga.claim.sum"));
        name.getElement().setAttribute("scope", "row");
        foot.addDataCell();
        foot.addDataCell();
        foot.add(costs, lumps, total);
        foot.addClassName("liga-sum");
        return foot;
    }

    private void tell() {
        var actual = rows.values().stream().map(CostRow::actual).reduce(BigDecimal.ZERO, BigDecimal::add);
        var overhead =
                rows.values().stream().map(row -> row.line().overhead()).reduce(BigDecimal.ZERO, BigDecimal::add);
        costs.setText(words.euros(actual));
        lumps.setText(words.euros(overhead));
        total.setText(words.euros(actual.add(overhead)));
    }
}
