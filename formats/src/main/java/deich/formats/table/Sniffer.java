// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import java.util.Arrays;
import java.util.List;

/** Finds out what sort of file it is and has it read. */
final class Sniffer {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final String file;
    private final byte[] bytes;

    Sniffer(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    TableFile read() throws TableFault {
        if (bytes.length > Limits.FILE_BYTES) throw new TableFault(Fault.Sort.TOO_LARGE, Limits.FILE_BYTES >> 20);
        if (bytes.length == 0) throw new TableFault(Fault.Sort.EMPTY, "");
        if (begins(OLE)) throw new TableFault(Fault.Sort.OLD_EXCEL, "");
        TableFile found = begins(ZIP) ? packed(Archive.unpack(bytes)) : CsvReading.read(file, bytes);
        if (found.table().header().empty()) throw new TableFault(Fault.Sort.EMPTY, "");
        return found;
    }

    private static TableFile packed(Archive archive) throws TableFault {
        if (archive.has("xl/workbook.xml")) return new TableFile(XlsxReading.read(archive), List.of());
        if (archive.has("content.xml")) return new TableFile(OdsReading.read(archive), List.of());
        throw new TableFault(Fault.Sort.NO_TABLE, "");
    }

    private boolean begins(byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
