// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

/**
 * A language model that one can talk to. It finds words; it decides nothing, and nothing it says is shown unless the
 * citation gate let it through.
 */
public interface ChatModel {

    /** What it is called, for the marks on a draft and for the log; empty for none. */
    String name();

    /**
     * One answer.
     *
     * @param listener gets the text as it comes
     * @param stop ends it early, from any thread
     * @throws TalkFailed when there is no whole answer: what the listener got so far must then not be used
     */
    Answer ask(Request request, Listener listener, Stop stop) throws TalkFailed;

    /** One answer, waited for. */
    default Answer ask(Request request) throws TalkFailed {
        return ask(request, Listener.NONE, new Stop());
    }
}
