package org.lotse.platform.press;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Press;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Sets sheets as PDF/UA with openhtmltopdf and PDFBox; their classes are this bundle's own. */
@Component
public final class TaggedPdfPress implements Press {

    /** Silences what would tell the log letters of somebody's sheet, and keeps the machine's fonts out. */
    @Activate
    public TaggedPdfPress() {
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new OwnFontsOnly());
    }

    @Override
    public void print(Paper paper, OutputStream to) throws IOException {
        var builder = new PdfRendererBuilder();
        for (var font : Font.values()) {
            font.offerTo(builder);
        }
        builder.useFastMode()
                .usePdfUaAccessibility(true)
                .withProducer("Lotse")
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .defaultTextDirection(paper.isRightToLeft() ? TextDirection.RTL : TextDirection.LTR)
                // Nothing on a sheet lies elsewhere.
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withW3cDocument(new Markup(paper).document(), null)
                .toStream(to)
                .run();
    }
}
