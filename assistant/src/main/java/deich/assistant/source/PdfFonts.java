// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The one font that stands in for those a file does not carry. PDFBox would look through all fonts of the machine and keep a
 * list of them in the home directory: what is read would depend on where.
 */
final class PdfFonts implements FontMapper {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Kept, for a logger that nobody holds forgets its level. What is broken in a file is told as remarks. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox");

    private final TrueTypeFont font;

    private PdfFonts(TrueTypeFont font) {
        this.font = font;
    }

    /** Once per process is enough; PDFBox keeps one mapper for all. */
    static void use() throws IOException {
        Use.once();
    }

    private static final class Use {
        private static boolean done;

        private static synchronized void once() throws IOException {
            if (done) return;
            PDFBOX.setLevel(Level.OFF);
            FONTBOX.setLevel(Level.OFF);
            try (InputStream in = PdfFonts.class.getResourceAsStream(FONT)) {
                if (in == null) throw new IOException(FONT);
                FontMappers.set(new PdfFonts(new TTFParser().parse(new RandomAccessReadBuffer(in))));
            }
            done = true;
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, @Nullable PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font, true);
    }
}
