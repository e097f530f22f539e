// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

import deich.assistant.talk.TalkFailed.Why;
import java.net.URI;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * What the operator says about language models, and the only way to one.
 *
 * @param off whether this instance uses none, whatever else is said
 * @param address of the model; empty for none
 * @param model what the server calls it
 * @param key that the server asks for; empty for none
 */
public record Access(boolean off, Allowed allowed, String address, String model, String key) {
    /** No model, and nothing allowed. */
    public static final Access NONE = new Access(false, Allowed.NOTHING, "", "", "");

    /**
     * Out of an operator's file: {@code ai} (off switches all off), {@code allow}, {@code address}, {@code model}.
     *
     * @param key that the server asks for; it comes from elsewhere, since files are copied about
     * @throws IllegalArgumentException when an allowed address is none, or a key of the file is unknown
     */
    public static Access of(Map<String, String> said, String key) {
        for (String each : said.keySet())
            if (!java.util.Set.of("ai", "allow", "address", "model").contains(each))
                throw new IllegalArgumentException(each);
        String ai = said.getOrDefault("ai", "on").strip();
        if (!ai.equals("on") && !ai.equals("off")) throw new IllegalArgumentException("ai = " + ai);
        return new Access(
                ai.equals("off"),
                Allowed.of(said.getOrDefault("allow", "")),
                said.getOrDefault("address", "").strip(),
                said.getOrDefault("model", "").strip(),
                key);
    }

    /** Not the key. */
    @Override
    public String toString() {
        return "Access[off=" + off + ", allowed=" + allowed + ", address=" + address + ", model=" + model + "]";
    }

    /** Another model, at another address perhaps: it is asked for when it is opened, and it never gets the key of this one. */
    public Access choosing(String otherAddress, String otherModel) {
        return new Access(off, allowed, otherAddress, otherModel, otherAddress.equals(address) ? key : "");
    }

    /** The same, and a server on this machine is allowed as well: for one who runs Deich for oneself. */
    public Access alsoHere() {
        try {
            var place = new Allowed.Place(URI.create(address), java.util.Set.of());
            if (!place.here()) return this;
            var places = new java.util.ArrayList<>(allowed.places());
            places.add(place);
            return new Access(off, new Allowed(places), address, model, key);
        } catch (IllegalArgumentException elsewhere) {
            return this;
        }
    }

    /**
     * The model; {@link NoModel} where none is named or all are switched off.
     *
     * @throws TalkFailed when its address is not allowed, or nothing here can open it
     */
    public ChatModel open() throws TalkFailed {
        if (off) return new NoModel(Why.SWITCHED_OFF);
        if (address.isEmpty()) return NoModel.DEFAULT;
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException broken) {
            throw new TalkFailed(Why.NOT_ALLOWED, address);
        }
        String scheme = String.valueOf(uri.getScheme());
        if (scheme.equals("http") || scheme.equals("https")) return HttpModel.at(uri, model, key, allowed);
        for (ModelProvider provider : ServiceLoader.load(ModelProvider.class))
            if (provider.scheme().equals(scheme)) return provider.open(uri, model);
        throw new TalkFailed(Why.NO_ADAPTER, scheme);
    }
}
