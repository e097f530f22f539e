// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text of a file, whichever way a German office PC has written it. */
record Characters(String text, List<Fault> doubts) {

    static Characters of(byte[] bytes) throws TableFault {
        if (begins(bytes, 0xFF, 0xFE)) return new Characters(after(bytes, 2, StandardCharsets.UTF_16LE), List.of());
        if (begins(bytes, 0xFE, 0xFF)) return new Characters(after(bytes, 2, StandardCharsets.UTF_16BE), List.of());
        for (byte b : bytes) if (b == 0) throw new TableFault(Fault.Sort.NO_TABLE, "");
        return eightBit(bytes, begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0);
    }

    /** UTF-8 if it can be; else what Excel writes under the name "CSV" in Germany. */
    private static Characters eightBit(byte[] bytes, int from) {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return new Characters(
                    StandardCharsets.UTF_8.newDecoder().decode(rest).toString(), List.of());
        } catch (CharacterCodingException e) {
            String text = after(bytes, from, Charset.forName("windows-1252"));
            return new Characters(text, List.of(Fault.of(Fault.Sort.WINDOWS_1252, "")));
        }
    }

    private static String after(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static boolean begins(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) return false;
        for (int i = 0; i < magic.length; i++) if ((bytes[i] & 0xFF) != magic[i]) return false;
        return true;
    }
}
