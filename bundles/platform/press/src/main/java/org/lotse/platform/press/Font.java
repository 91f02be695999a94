package org.lotse.platform.press;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.Objects;

/** The fonts of the platform, by script. The style sheet asks for one after the other until a letter is found. */
enum Font {
    /** Latin, Greek and Cyrillic letters. */
    SANS("sans", "NotoSans"),
    /** Arabic, Persian and Urdu; has the joined forms as letters of their own, which is what is set. */
    NASKH("naskh", "NotoNaskhArabic"),
    /** Tigrinya and Amharic. */
    ETHIOPIC("ethiopic", "NotoSansEthiopic");

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final String family;
    private final String file;

    Font(String family, String file) {
        this.family = family;
        this.file = file;
    }

    /** Has it embedded where it is needed, no more of it than the letters that are used. */
    void offerTo(PdfRendererBuilder builder) {
        builder.useFont(this::open, family, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> open(file + "-Bold.ttf"), family, BOLD, FontStyle.NORMAL, true);
    }

    InputStream open() {
        return open(file + "-Regular.ttf");
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Font.class.getResourceAsStream("/press/fonts/" + name), name);
    }
}
