// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.meaning;

/**
 * An embedding model: texts that mean the same get vectors that lie close, in whatever words. Its weights are fixed, so
 * that the vector of a text hangs on this text alone and never on what else was read. Many threads may ask it at once.
 */
public interface Embedding extends AutoCloseable {

    /** What it is called, with the beginning of its weights' digest: stands beside what was found with it. */
    String name();

    /** @return of length one, or all zero for a text of which the model knows no word */
    float[] question(String text);

    /** The same for a text that may answer; some models want to be told which of the two it is. */
    float[] passage(String text);

    @Override
    void close();
}
