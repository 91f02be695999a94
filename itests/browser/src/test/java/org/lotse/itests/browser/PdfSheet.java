package org.lotse.itests.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF that somebody downloaded. */
record PdfSheet(APIResponse response, byte[] bytes) {

    private static final int DPI = 90;

    /** Downloads what the link to the plan's sheet leads to. */
    static PdfSheet download(Visitor visitor) {
        return download(visitor.page().locator(".cases-plan-print a"));
    }

    /** Downloads what a link leads to. */
    static PdfSheet download(Locator link) {
        var response =
                link.page().request().get(link.evaluate("link => link.href").toString());
        return new PdfSheet(response, response.body());
    }

    /** Its text in reading order. */
    String text() {
        return with(document -> new PDFTextStripper().getText(document));
    }

    /** In which language it says to be. */
    String language() {
        return with(document -> document.getDocumentCatalog().getLanguage());
    }

    /** Pages as pictures among the screenshots, to be looked at. */
    void photograph(String name) {
        with(document -> {
            var renderer = new PDFRenderer(document);
            var screenshots = Files.createDirectories(Path.of(System.getProperty("lotse.screenshots")));
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                var file = screenshots.resolve(name + "-" + (page + 1) + ".png");
                ImageIO.write(renderer.renderImageWithDPI(page, DPI), "png", file.toFile());
            }
            return document.getNumberOfPages();
        });
    }

    private <T> T with(Reading<T> reading) {
        try (var document = Loader.loadPDF(bytes)) {
            return reading.of(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }
}
