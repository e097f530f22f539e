// SPDX-License-Identifier: EUPL-1.2
package deich.weights.llama;

import deich.assistant.talk.ChatModel;
import deich.assistant.talk.ModelProvider;
import deich.assistant.talk.TalkFailed;
import deich.assistant.talk.TalkFailed.Why;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Opens {@code gguf:/srv/model.gguf} and {@code gguf:/srv/model.gguf?context=16384}. A model stays loaded once it is
 * asked for: to load it takes longer than to ask it. Found by name in META-INF/services.
 */
public final class LlamaProvider implements ModelProvider {
    /** What every file of this format begins with. */
    private static final String MAGIC = "GGUF";

    private static final int USUAL_CONTEXT = 8_192;
    private static final Map<String, LlamaChat> LOADED = new HashMap<>();

    @Override
    public String scheme() {
        return "gguf";
    }

    @Override
    public ChatModel open(URI address, String name) throws TalkFailed {
        Path file = file(address);
        int context = context(address);
        String called = name.isEmpty() ? String.valueOf(file.getFileName()) : name;
        synchronized (LOADED) {
            String key = file + "?" + context;
            LlamaChat loaded = LOADED.get(key);
            try {
                if (loaded == null) LOADED.put(key, loaded = LlamaChat.load(file, context));
            } catch (LinkageError elsewhere) {
                throw new TalkFailed(
                        Why.NO_ADAPTER, System.getProperty("os.name") + " " + System.getProperty("os.arch"));
            }
            return loaded.called(called);
        }
    }

    private static Path file(URI address) throws TalkFailed {
        String path = address.isOpaque() ? address.getSchemeSpecificPart() : address.getPath();
        // gguf:/C:/models/model.gguf
        if (path.matches("/[A-Za-z]:.*")) path = path.substring(1);
        try {
            Path file = Path.of(path).toAbsolutePath().normalize();
            if (!Files.isRegularFile(file)) throw new TalkFailed(Why.NO_FILE, file.toString());
            try (var in = Files.newInputStream(file)) {
                String begin = new String(in.readNBytes(MAGIC.length()), java.nio.charset.StandardCharsets.US_ASCII);
                if (!begin.equals(MAGIC)) throw new TalkFailed(Why.NOT_LOADED, file.toString());
            }
            return file;
        } catch (InvalidPathException | IOException unreadable) {
            throw new TalkFailed(Why.NO_FILE, path);
        }
    }

    private static int context(URI address) throws TalkFailed {
        String said = address.getQuery();
        if (said == null) return USUAL_CONTEXT;
        if (!said.matches("context=[0-9]{3,6}")) throw new TalkFailed(Why.NOT_ALLOWED, "?" + said);
        return Integer.parseInt(said.substring("context=".length()));
    }
}
