package org.lotse.platform.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;

class TaggedPdfPressTest {

    private static final String ARABIC = "خطتي للاندماج";
    private static final String DARI = "چگونه می‌دانیم که به هدف رسیدیم؟";
    private static final String TIGRINYA = "መደብ ውህደተይ";
    private static final String UKRAINIAN = "Мій план: ґанок, їжа, єдність";

    /** Of a point. */
    private static final float MILLIMETRES = 25.4f / 72;

    private static final int DOTS_PER_INCH = 200;
    private static final double MILLIMETRES_PER_DOT = 25.4 / DOTS_PER_INCH;

    private final TaggedPdfPress press = new TaggedPdfPress();

    @Test
    void everyScriptIsPrintedInItsOwnLetters() throws IOException {
        var paper = paper("Plan", texts(ARABIC, DARI, TIGRINYA, UKRAINIAN, "Größe, Straße – “ž”"));

        assertThat(text(paper))
                .contains(ARABIC, "چگونه", "دانیم", TIGRINYA, UKRAINIAN, "Größe, Straße – “ž”")
                .doesNotContain("#");
    }

    @Test
    void arabicLettersAreJoined() throws IOException {
        // In isolation these would be four glyphs that are used twice each: joined, each has a form for its place.
        try (var document = print(paper("Plan", texts("ببب")))) {
            var glyphs = new HashSet<Integer>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (text.getFont().getName().contains("Naskh")) {
                        glyphs.add(text.getCharacterCodes()[0]);
                    }
                }
            }.getText(document);

            assertThat(glyphs).hasSize(3);
        }
    }

    @Test
    void arabicSheetBeginsAtTheRight() throws IOException {
        assertThat(beginningOf(ARABIC)).isGreaterThan(400);
        assertThat(beginningOf("Mein Plan")).isLessThan(100);
    }

    @Test
    void germanTextOnAnArabicSheetRunsFromLeftToRight() throws IOException {
        assertThat(text(paper(ARABIC, texts("Kurs B1 (VHS) bis 31.12.2017 mit Frau Müller"))))
                .contains("Kurs B1 (VHS) bis 31.12.2017 mit Frau Müller");
    }

    @Test
    void everyLineOfATextRunsInItsOwnDirection() throws IOException {
        assertThat(text(paper("Plan", texts("Ich will arbeiten.\nأريد أن أعمل.")))
                        .lines())
                .contains("Ich will arbeiten.", "أريد أن أعمل.");
    }

    @Test
    void firstColumnOfAnArabicSheetIsTheRightmostAndPagesAreCountedAsElsewhere() throws IOException {
        var rows = IntStream.rangeClosed(1, 80)
                .mapToObj(number -> List.of("Schritt", "Wer"))
                .toList();
        var paper = paper(ARABIC, List.of(new Part.Table(List.of(Label.of("خطوة"), Label.of("من")), rows)));

        assertThat(placeOf("S", paper)).isGreaterThan(placeOf("W", paper));
        assertThat(placeOf("1", paper)).isLessThan(placeOf("/", paper));
        assertThat(placeOf("3", paper)).isGreaterThan(placeOf("/", paper));
    }

    @Test
    void sheetIsTaggedAndSaysItsLanguageAndTitle() throws IOException {
        try (var document = print(paper(ARABIC, List.of(new Part.Heading(new Label(ARABIC, "Mein Plan"), 1))))) {
            var catalog = document.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("ar");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(ARABIC);
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo(ARABIC);
        }
    }

    @Test
    void fontsAreEmbeddedAndHoldNoMoreThanIsUsed() throws IOException {
        var bytes = bytes(paper("Plan", texts(ARABIC, TIGRINYA, UKRAINIAN)));
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(fonts(document))
                    .allMatch(PDFont::isEmbedded)
                    .extracting(PDFont::getName)
                    .allMatch(name -> name.matches("[A-Z]{6}\\+Noto.*"))
                    .hasSize(3);
        }
        assertThat(bytes).hasSizeLessThan(100_000);
    }

    @Test
    void whatLooksLikeMarkupStaysText() throws IOException {
        assertThat(text(paper("Plan", texts("<b>1 < 2 & 3</b> <img src='file:///etc/passwd'/>"))))
                .contains("<b>1 < 2 & 3</b> <img src='file:///etc/passwd'/>");
    }

    @Test
    void letterWithoutAFontIsShownAsMissing() throws IOException {
        assertThat(text(paper("Plan", texts("a 漢 b")))).contains("a # b");
    }

    @Test
    void longTableRepeatsItsHeadsAndPagesAreNumbered() throws IOException {
        var rows = IntStream.rangeClosed(1, 80)
                .mapToObj(number -> List.of("Zeile " + number, "Wert"))
                .toList();
        var text = text(paper("Plan", List.of(new Part.Table(List.of(Label.of("Schritt"), Label.of("Wer")), rows))));

        assertThat(text).contains("Zeile 1", "Zeile 80", "1 / 3", "3 / 3");
        assertThat(text.lines().filter("Schritt Wer"::equals)).hasSize(3);
        assertThat(text.lines().filter(line -> line.contains("KN-2017-00001"))).hasSize(3);
    }

    @Test
    void emptyPartsAreLeftOut() throws IOException {
        var paper = paper(
                "Plan",
                List.of(
                        new Part.Table(List.of(Label.of("Schritt")), List.of()),
                        new Part.Facts(List.of()),
                        new Part.Text(" ")));

        assertThat(text(paper)).doesNotContain("Schritt");
    }

    @Test
    void whatIsChosenIsTickedAndTheRestIsNot() throws IOException {
        var paper = paper(
                "Plan",
                List.of(new Part.Choices(List.of(
                        new Part.Choice(Label.of("Arbeit"), true), new Part.Choice(Label.of("Wohnen"), false)))));

        assertThat(text(paper).replaceAll("\\s+", " "))
                .contains("X Arbeit", "Wohnen")
                .doesNotContain("X Wohnen");
    }

    @Test
    void addressOfALetterStandsInTheWindowOfAnEnvelope() throws IOException {
        var letter = letter("Guten Tag,\n\nYes.");

        // DIN 5008 form B in millimetres: the zone of the address from 62.7 to 90 from above, 25 from the left.
        assertThat(heights("Q", letter)).isNotEmpty().allMatch(height -> height > 62.7 && height < 90);
        assertThat(placeOf("Q", letter) * MILLIMETRES).isBetween(24f, 26f);
        assertThat(heights("X", letter)).allMatch(height -> height > 98.4 && height < 106);
        assertThat(text(letter)).contains("Stadt Konstanz · Kanzleistraße 15, 78462 Konstanz", "Guten Tag,", "Franka");
    }

    @Test
    void marksToFoldAndToPunchStandAtTheEdgeOfTheFirstPageOfALetter() throws IOException {
        try (var document = print(letter("Guten Tag.\n".repeat(80)))) {
            // DIN 5008 form B: 105 and 210 mm from above to fold, 148.5 mm to punch.
            assertThat(marks(document, 0))
                    .usingElementComparator((mark, place) -> Math.abs(mark - place) < 0.3 ? 0 : 1)
                    .containsExactly(105.0, 148.5, 210.0);
            assertThat(marks(document, 1)).isEmpty();
        }
    }

    /** How far from above, in millimetres, something begins that is printed within a centimetre from the left edge. */
    private static List<Double> marks(PDDocument document, int page) throws IOException {
        var picture = new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH);
        var dark = IntStream.range(0, picture.getHeight())
                .filter(y -> IntStream.range(0, (int) (10 / MILLIMETRES_PER_DOT))
                        .anyMatch(x -> (picture.getRGB(x, y) & 0xff) < 0xa0))
                .boxed()
                .toList();
        return dark.stream()
                .filter(y -> !dark.contains(y - 1))
                .map(y -> y * MILLIMETRES_PER_DOT)
                .toList();
    }

    private static Paper letter(String text) {
        return paper(
                "Brief",
                List.of(
                        new Part.LetterHead(
                                List.of("Stadt Konstanz", "Kanzleistraße 15, 78462 Konstanz"),
                                List.of("Quitzdorf", "Quellweg 3", "78467 Qonstanz"),
                                List.of(new Part.Fact(Label.of("Zeichen"), "KN-1"))),
                        new Part.Heading(Label.of("Xenia"), 1),
                        new Part.Text(text),
                        new Part.Closing(List.of("Franka"))));
    }

    /** How far from above, in millimetres, a letter stands. */
    private List<Double> heights(String letter, Paper paper) throws IOException {
        var heights = new ArrayList<Double>();
        try (var document = print(paper)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (text.getUnicode().equals(letter)) {
                        heights.add((double) (text.getYDirAdj() * MILLIMETRES));
                    }
                }
            }.getText(document);
        }
        return heights;
    }

    private float beginningOf(String title) throws IOException {
        var places = new ArrayList<Float>();
        try (var document = print(paper(title, List.of(new Part.Heading(Label.of(title), 1))))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (text.getFontSizeInPt() > 15) {
                        places.add(text.getXDirAdj());
                    }
                }
            }.getText(document);
        }
        return title.equals(ARABIC)
                ? places.stream().max(Float::compare).orElseThrow()
                : places.stream().min(Float::compare).orElseThrow();
    }

    private float placeOf(String letter, Paper paper) throws IOException {
        var places = new ArrayList<Float>();
        try (var document = print(paper)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (text.getUnicode().equals(letter) && text.getXDirAdj() > pageNumber(letter)) {
                        places.add(text.getXDirAdj());
                    }
                }
            }.getText(document);
        }
        return places.getFirst();
    }

    /** Digits stand in the foot's number of the case too, further to the left. */
    private static float pageNumber(String letter) {
        return Character.isLetter(letter.charAt(0)) ? 0 : 465;
    }

    private static Paper paper(String title, List<? extends Part> parts) {
        var language = title.equals(ARABIC) ? Locale.of("ar") : Locale.GERMAN;
        return new Paper(language, title, "KN-2017-00001", List.copyOf(parts));
    }

    private static List<Part> texts(String... texts) {
        return List.of(texts).stream().<Part>map(Part.Text::new).toList();
    }

    private String text(Paper paper) throws IOException {
        try (var document = print(paper)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private PDDocument print(Paper paper) throws IOException {
        return Loader.loadPDF(bytes(paper));
    }

    private byte[] bytes(Paper paper) throws IOException {
        var bytes = new ByteArrayOutputStream();
        press.print(paper, bytes);
        return bytes.toByteArray();
    }

    private static Set<PDFont> fonts(PDDocument document) throws IOException {
        var fonts = new HashSet<PDFont>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts.stream().collect(Collectors.toSet());
    }
}
