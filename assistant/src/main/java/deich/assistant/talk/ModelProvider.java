// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

import java.net.URI;

/**
 * Opens models of another sort than an OpenAI-compatible server, such as a file that is run in this process. Found by
 * {@link java.util.ServiceLoader}: an optional jar on the class path is enough.
 */
public interface ModelProvider {

    /** The scheme of the addresses it opens, such as {@code gguf} of {@code gguf:/srv/model.gguf}. */
    String scheme();

    /** @throws TalkFailed when it cannot be opened */
    ChatModel open(URI address, String name) throws TalkFailed;
}
