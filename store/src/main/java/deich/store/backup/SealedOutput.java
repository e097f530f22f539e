// SPDX-License-Identifier: EUPL-1.2
package deich.store.backup;

import java.io.IOException;
import java.io.OutputStream;

/** Seals what is written to it, chunk by chunk; closing it writes the last. */
final class SealedOutput extends OutputStream {

    private final OutputStream to;
    private final Sealing sealing;
    private final byte[] chunk = new byte[Sealing.CHUNK];
    private int filled;
    private long number;
    private boolean closed;

    SealedOutput(OutputStream to, Sealing sealing) throws IOException {
        this.to = to;
        this.sealing = sealing;
        to.write(sealing.head());
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        while (at < from + length) {
            if (filled == chunk.length) seal(false);
            int some = Math.min(chunk.length - filled, from + length - at);
            System.arraycopy(bytes, at, chunk, filled, some);
            filled += some;
            at += some;
        }
    }

    private void seal(boolean last) throws IOException {
        to.write(sealing.seal(number++, last, chunk, filled));
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        if (closed) return;
        closed = true;
        seal(true);
        to.close();
    }
}
