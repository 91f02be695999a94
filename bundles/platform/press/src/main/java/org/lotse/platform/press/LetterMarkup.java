package org.lotse.platform.press;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.lotse.platform.api.print.Part;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What only letters have: the head of the first page, and the end. Where it stands is in {@code letter.css}. */
final class LetterMarkup {

    private static final List<String> MARKS = List.of("105mm", "148.5mm", "210mm");
    private static final String HOLE = MARKS.get(1);

    private static final int BACK_LINES = 2;

    private final Document document;
    private final BiConsumer<Element, String> says;

    /** @param says writes a text into an element, in the direction of its letters */
    LetterMarkup(Document document, BiConsumer<Element, String> says) {
        this.document = document;
        this.says = says;
    }

    void head(Element body, Part.LetterHead letter) {
        var head = block(body, "letter-head");
        var sender = block(head, "sender");
        for (var line : letter.sender()) {
            says.accept(block(sender, line.equals(letter.sender().getFirst()) ? "name" : "line"), line);
        }
        says.accept(
                block(head, "back"), letter.sender().stream().limit(BACK_LINES).collect(Collectors.joining(" · ")));
        var address = block(head, "address");
        letter.address().forEach(line -> says.accept(block(address, "line"), line));
        about(block(head, "about"), letter.about());
        for (var place : MARKS) {
            block(head, place.equals(HOLE) ? "mark hole" : "mark").setAttribute("style", "top: " + place);
        }
    }

    void closing(Element body, Part.Closing closing) {
        var end = block(body, "closing");
        closing.signer().forEach(line -> says.accept(block(end, "line"), line));
    }

    private void about(Element place, List<Part.Fact> facts) {
        var table = document.createElement("table");
        table.setAttribute("class", "facts");
        for (var fact : facts) {
            var row = document.createElement("tr");
            var head = document.createElement("th");
            head.setAttribute("scope", "row");
            says.accept(head, fact.label().text());
            var value = document.createElement("td");
            says.accept(value, fact.value());
            row.appendChild(head);
            row.appendChild(value);
            table.appendChild(row);
        }
        place.appendChild(table);
    }

    private Element block(Element parent, String name) {
        var block = document.createElement("div");
        block.setAttribute("class", name);
        parent.appendChild(block);
        return block;
    }
}
