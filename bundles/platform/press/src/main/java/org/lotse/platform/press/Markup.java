package org.lotse.platform.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A sheet as the tree of elements that the setting library reads. Texts become text nodes: what looks like markup stays a text. */
final class Markup {

    private static final int A_LINE = 2;
    private static final int A_LINE_OF_FORM = 3;
    private static final int SHORT = 45;

    private final Paper paper;
    private final Document document;
    private final Element bookmarks;
    private int headings;

    Markup(Paper paper) {
        this.paper = paper;
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException unlikely) {
            throw new IllegalStateException("The JDK makes no documents", unlikely);
        }
        bookmarks = document.createElement("bookmarks");
        var html = document.createElement("html");
        html.setAttribute("lang", paper.language().toLanguageTag());
        html.setAttribute("dir", direction(paper.isRightToLeft()));
        html.appendChild(head());
        html.appendChild(body());
        document.appendChild(html);
    }

    Document document() {
        return document;
    }

    private Element head() {
        var head = document.createElement("head");
        add(head, "title").setTextContent(paper.title());
        meta(head, "description", paper.title());
        meta(head, "subject", paper.title());
        head.appendChild(bookmarks);
        add(head, "style").setTextContent(style());
        return head;
    }

    private Element body() {
        var body = document.createElement("body");
        if (paper.isRightToLeft()) {
            body.setAttribute("class", "rtl");
        }
        var foot = add(body, "div");
        foot.setAttribute("id", "foot");
        says(foot, paper.foot());
        paper.parts().forEach(part -> append(body, part));
        return body;
    }

    private void append(Element body, Part part) {
        switch (part) {
            case Part.Heading heading -> heading(body, heading);
            case Part.Text text -> {
                if (!text.text().isBlank()) {
                    var paragraph = add(body, "div");
                    paragraph.setAttribute("class", "text");
                    says(paragraph, text.text());
                }
            }
            case Part.Note note -> label(add(body, "p"), note.label());
            case Part.Facts facts -> facts(body, facts);
            case Part.Blanks blanks -> blanks(body, blanks);
            case Part.Choices choices -> choices(body, choices);
            case Part.LetterHead letter -> new LetterMarkup(document, this::says).head(body, letter);
            case Part.Closing closing -> new LetterMarkup(document, this::says).closing(body, closing);
            case Part.Table table -> table(body, table);
            case Part.Signatures signatures -> signatures(body, signatures);
        }
    }

    private void heading(Element body, Part.Heading heading) {
        var element = add(body, "h" + heading.level());
        var id = "heading-" + ++headings;
        element.setAttribute("id", id);
        label(element, heading.label());
        var bookmark = add(bookmarks, "bookmark");
        bookmark.setAttribute("name", heading.label().text());
        bookmark.setAttribute("href", "#" + id);
    }

    private void facts(Element body, Part.Facts facts) {
        if (facts.facts().isEmpty()) {
            return;
        }
        var table = add(body, "table");
        table.setAttribute("class", "facts");
        for (var fact : facts.facts()) {
            var value = document.createElement("td");
            says(value, fact.value());
            place(add(table, "tr"), List.of(rowHead(fact.label()), value));
        }
    }

    private void blanks(Element body, Part.Blanks blanks) {
        var table = add(body, "table");
        table.setAttribute("class", "facts blanks");
        for (var label : blanks.labels()) {
            var value = document.createElement("td");
            value.setAttribute("class", "blank");
            place(add(table, "tr"), List.of(rowHead(label), value));
        }
    }

    private Element rowHead(Label label) {
        var head = document.createElement("th");
        head.setAttribute("scope", "row");
        label(head, label);
        return head;
    }

    /** Boxes with short texts in two columns, read line by line; the others one below the other. */
    private void choices(Element body, Part.Choices choices) {
        var table = add(body, "table");
        var all = choices.choices();
        var columns = all.stream().allMatch(choice -> choice.label().text().length() <= SHORT) ? A_LINE : 1;
        table.setAttribute("class", columns > 1 ? "choices" : "choices long");
        for (var first = 0; first < all.size(); first += columns) {
            var cells = new ArrayList<Element>();
            for (var place = first; place < first + columns; place++) {
                var box = document.createElement("td");
                var text = document.createElement("td");
                if (place < all.size()) {
                    box(add(box, "div"), all.get(place).chosen());
                    label(text, all.get(place).label());
                }
                box.setAttribute("class", "tick");
                cells.add(box);
                cells.add(text);
            }
            place(add(table, "tr"), cells);
        }
    }

    private static void box(Element box, boolean ticked) {
        box.setAttribute("class", "box");
        box.setTextContent(ticked ? "X" : "\u00a0");
    }

    private void table(Element body, Part.Table content) {
        if (content.rows().isEmpty()) {
            return;
        }
        var table = add(body, "table");
        var heads = add(add(table, "thead"), "tr");
        place(heads, content.heads().stream().map(this::columnHead).toList());
        var rows = add(table, "tbody");
        content.rows()
                .forEach(cells ->
                        place(add(rows, "tr"), cells.stream().map(this::cell).toList()));
    }

    private Element columnHead(Label label) {
        var head = document.createElement("th");
        head.setAttribute("scope", "col");
        label(head, label);
        return head;
    }

    private Element cell(String text) {
        var cell = document.createElement("td");
        says(cell, text);
        return cell;
    }

    /** The library sets the cells of a row from left to right on every sheet: the first one belongs where reading begins. */
    private void place(Element row, List<Element> cells) {
        (paper.isRightToLeft() ? cells.reversed() : cells).forEach(row::appendChild);
    }

    private void signatures(Element body, Part.Signatures signatures) {
        var table = add(body, "table");
        table.setAttribute("class", "signatures");
        var lines = signatures.below();
        var aLine = has(Part.Choices.class) ? A_LINE_OF_FORM : A_LINE;
        for (var first = 0; first < lines.size(); first += aLine) {
            var cells = new ArrayList<Element>();
            for (var place = first; place < first + aLine; place++) {
                var cell = document.createElement("td");
                if (place < lines.size()) {
                    var line = add(cell, "div");
                    line.setAttribute("class", "line");
                    label(line, lines.get(place));
                }
                cells.add(cell);
            }
            place(add(table, "tr"), cells);
        }
    }

    private void label(Element element, Label label) {
        says(element, label.text());
        var gloss = label.gloss();
        if (gloss != null && !gloss.equals(label.text())) {
            var small = add(element, "span");
            small.setAttribute("class", "gloss");
            says(small, gloss);
        }
    }

    /** Every text runs in the direction of its own letters, wherever it stands; of several lines each in its own. */
    private void says(Element element, String text) {
        var lines = text.lines().toList();
        for (var line : lines) {
            var own = add(element, lines.size() > 1 ? "div" : "span");
            own.setAttribute("dir", direction(isRightToLeft(line)));
            own.setTextContent(line.isBlank() ? "\u00a0" : line);
        }
    }

    private boolean isRightToLeft(String text) {
        var otherwise =
                paper.isRightToLeft() ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        return !new Bidi(text, otherwise).baseIsLeftToRight();
    }

    private static String direction(boolean rightToLeft) {
        return rightToLeft ? "rtl" : "ltr";
    }

    private void meta(Element head, String name, String content) {
        var meta = add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private Element add(Element parent, String name) {
        var child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }

    /** The number of a page is put together in the direction of the sheet, but read as everywhere: which one, of how many. */
    private String style() {
        var paperStyle = sheet("paper");
        var style = paper.isRightToLeft()
                ? paperStyle.replace("counter(page) \" / \" counter(pages)", "counter(pages) \" / \" counter(page)")
                : paperStyle;
        if (has(Part.LetterHead.class)) {
            return style + sheet("letter");
        }
        return has(Part.Choices.class) ? style + sheet("form") : style;
    }

    private boolean has(Class<? extends Part> part) {
        return paper.parts().stream().anyMatch(part::isInstance);
    }

    private static String sheet(String name) {
        try (var sheet = Markup.class.getResourceAsStream("/press/" + name + ".css")) {
            return new String(Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("The style of this bundle cannot be read: build it again", broken);
        }
    }
}
