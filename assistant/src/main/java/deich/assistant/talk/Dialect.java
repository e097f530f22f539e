// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

/**
 * What a server of this protocol puts up with. They all say that they are compatible; where one refuses a request, the
 * next plainer dialect is tried.
 *
 * @param strict tools and schemas may be marked so; vLLM with models by Mistral refuses the word
 * @param usage the last piece may be asked to count tokens; old servers refuse the option
 * @param schema answers can be held to a JSON Schema; else the schema is told in words
 */
record Dialect(boolean strict, boolean usage, boolean schema) {
    static final Dialect FULL = new Dialect(true, true, true);

    /** Null when this is the plainest. */
    @org.jspecify.annotations.Nullable
    Dialect plainer() {
        if (strict) return new Dialect(false, usage, schema);
        if (usage) return new Dialect(false, false, schema);
        return schema ? new Dialect(false, false, false) : null;
    }
}
