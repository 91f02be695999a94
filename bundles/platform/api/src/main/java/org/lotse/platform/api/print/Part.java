package org.lotse.platform.api.print;

import java.util.List;

/** A piece of a sheet, one below the other. What is empty is not printed. */
public sealed interface Part {

    /**
     * A heading. It stays together with what follows.
     *
     * @param label what it says
     * @param level 1 to 3; each sheet has one of level 1
     */
    record Heading(Label label, int level) implements Part {}

    /**
     * A paragraph; line breaks stay.
     *
     * @param text in the direction of its own letters
     */
    record Text(String text) implements Part {}

    /**
     * A paragraph that the sheet says by itself.
     *
     * @param label what it says
     */
    record Note(Label label) implements Part {}

    /**
     * Values, each beside what it is.
     *
     * @param facts from top to bottom
     */
    record Facts(List<Fact> facts) implements Part {

        /** Keeps a copy. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * One value of {@link Facts}.
     *
     * @param label what it is
     * @param value in the direction of its own letters
     */
    record Fact(Label label, String value) {}

    /**
     * Values that somebody writes by hand, each a line beside what it is.
     *
     * @param labels from top to bottom
     */
    record Blanks(List<Label> labels) implements Part {

        /** Keeps a copy. */
        public Blanks {
            labels = List.copyOf(labels);
        }
    }

    /**
     * Boxes, some of them ticked; the others may be ticked by hand.
     *
     * @param choices from top to bottom
     */
    record Choices(List<Choice> choices) implements Part {

        /** Keeps a copy. */
        public Choices {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One box of {@link Choices}.
     *
     * @param label what is chosen
     * @param chosen whether it is
     */
    record Choice(Label label, boolean chosen) {}

    /**
     * The head of a letter, on the first page, where DIN 5008 (form B) wants it: who writes above, the address where the window of an
     * envelope is, what the letter is about beside it, and marks where to fold.
     *
     * @param sender lines of the letterhead, the first one large
     * @param address up to six lines
     * @param about from top to bottom
     */
    record LetterHead(List<String> sender, List<String> address, List<Fact> about) implements Part {

        /** Keeps copies. */
        public LetterHead {
            sender = List.copyOf(sender);
            address = List.copyOf(address);
            about = List.copyOf(about);
        }
    }

    /**
     * The end of a letter: room to sign, and below it who does. It stays together.
     *
     * @param signer lines from top to bottom
     */
    record Closing(List<String> signer) implements Part {

        /** Keeps a copy. */
        public Closing {
            signer = List.copyOf(signer);
        }
    }

    /**
     * A table. Its heads come again on each page.
     *
     * @param heads of the columns
     * @param rows as many cells as there are heads; in the direction of their own letters
     */
    record Table(List<Label> heads, List<List<String>> rows) implements Part {

        /** Keeps a copy. */
        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Lines to sign on, each with place and day. They stay on one page.
     *
     * @param below what stands below each line
     */
    record Signatures(List<Label> below) implements Part {

        /** Keeps a copy. */
        public Signatures {
            below = List.copyOf(below);
        }
    }
}
