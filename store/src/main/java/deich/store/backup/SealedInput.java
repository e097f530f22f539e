// SPDX-License-Identifier: EUPL-1.2
package deich.store.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Opens what was sealed, chunk by chunk. Hands out nothing that was changed, and no end that is not the end. */
final class SealedInput extends InputStream {

    private final InputStream from;
    private final Sealing sealing;
    private final byte[] sealed = new byte[Sealing.CHUNK + Sealing.TAG + 1];
    private int ahead;
    private ByteArrayInputStream plain = new ByteArrayInputStream(new byte[0]);
    private long number;
    private boolean ended;

    /** @param from behind the head */
    SealedInput(InputStream from, Sealing sealing) {
        this.from = from;
        this.sealing = sealing;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int at, int length) throws IOException {
        if (length == 0) return 0;
        while (plain.available() == 0 && !ended) open();
        return plain.read(to, at, length);
    }

    /** One byte is read ahead: only behind the last chunk there is none. */
    private void open() throws IOException {
        int whole = Sealing.CHUNK + Sealing.TAG;
        int there = ahead + from.readNBytes(sealed, ahead, whole + 1 - ahead);
        ended = there <= whole;
        plain = new ByteArrayInputStream(sealing.open(number++, ended, sealed, Math.min(there, whole)));
        sealed[0] = sealed[whole];
        ahead = ended ? 0 : 1;
    }

    @Override
    public void close() throws IOException {
        from.close();
    }
}
