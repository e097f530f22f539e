// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

/** No language model: the default. */
public record NoModel(TalkFailed.Why why) implements ChatModel {
    public static final NoModel DEFAULT = new NoModel(TalkFailed.Why.NO_MODEL);

    @Override
    public String name() {
        return "";
    }

    @Override
    public Answer ask(Request request, Listener listener, Stop stop) throws TalkFailed {
        throw new TalkFailed(why, "");
    }
}
