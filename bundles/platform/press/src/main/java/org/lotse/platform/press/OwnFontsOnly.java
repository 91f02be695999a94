package org.lotse.platform.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Answers every question for a font that is not embedded with ours. PDFBox would read all fonts of the machine instead, write a list of
 * them into somebody's home directory, and print differently on the next machine.
 */
final class OwnFontsOnly implements FontMapper {

    private final TrueTypeFont font = read();

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, false);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo characters) {
        return new CIDFontMapping(null, font, false);
    }

    private static TrueTypeFont read() {
        try (var file = Font.SANS.open()) {
            return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(file));
        } catch (IOException broken) {
            throw new UncheckedIOException("A font of this bundle cannot be read: build it again", broken);
        }
    }
}
