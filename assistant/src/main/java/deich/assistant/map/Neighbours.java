// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.map;

import deich.assistant.find.Latent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What people confirmed before: the old requirements most like a new case vote for the controls they went to. */
final class Neighbours {
    private static final int VOTERS = 20;
    private static final int NAMED = 3;

    private final List<Confirmed> confirmed;
    private final List<Worded> worded;
    private final int[][] controls;
    private final Weigher words;
    private final Weigher pieces;

    /** @param number of each control by its id; what is not among them is gone from the new standard and has no vote */
    Neighbours(List<Confirmed> confirmed, Map<String, Integer> number, Latent latent) {
        this.confirmed = List.copyOf(confirmed);
        List<String> texts = confirmed.stream().map(each -> each.old().titled()).toList();
        List<List<String>> allWords = texts.stream().map(Worded::words).toList();
        List<List<String>> allPieces = texts.stream().map(Worded::pieces).toList();
        worded = IntStream.range(0, texts.size())
                .mapToObj(i -> Worded.of(allWords.get(i), allPieces.get(i), latent))
                .toList();
        words = new Weigher(allWords);
        pieces = new Weigher(allPieces);
        controls = confirmed.stream()
                .map(each -> each.controls().stream()
                        .filter(number::containsKey)
                        .mapToInt(number::get)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** @param like 0 to about 1 */
    record Voter(int confirmed, double like) {}

    /** @param titled the old one with its title */
    List<Voter> voters(Old old, Worded titled) {
        return voters(old, titled, false);
    }

    /** For one of the confirmed, without what is of its group: while it learns, the answer must not be beside it. */
    List<Voter> learning(int number) {
        return voters(confirmed.get(number).old(), worded.get(number), true);
    }

    private List<Voter> voters(Old old, Worded asked, boolean learning) {
        double[] byWords = words.scores(asked.words());
        double[] byPieces = pieces.scores(asked.pieces());
        double allWords = Math.max(1e-9, words.itself(asked.words()));
        double allPieces = Math.max(1e-9, pieces.itself(asked.pieces()));
        return IntStream.range(0, confirmed.size())
                .filter(i -> !confirmed.get(i).old().id().equals(old.id()))
                .filter(i -> !learning || !confirmed.get(i).old().group().equals(old.group()))
                .mapToObj(i -> new Voter(
                        i,
                        (Latent.alike(asked.vector(), worded.get(i).vector())
                                        + byWords[i] / allWords
                                        + byPieces[i] / allPieces)
                                / 3))
                .filter(voter -> voter.like > 0)
                .sorted(Comparator.comparingDouble((Voter voter) -> -voter.like).thenComparingInt(Voter::confirmed))
                .limit(VOTERS)
                .toList();
    }

    /** The likeness squared, so that near ones decide. */
    double[] votes(List<Voter> voters, int size) {
        var votes = new double[size];
        for (Voter voter : voters)
            for (int control : controls[voter.confirmed]) votes[control] += voter.like * voter.like;
        return votes;
    }

    List<String> named(List<Voter> voters, int control) {
        var named = new ArrayList<String>();
        for (Voter voter : voters) {
            boolean forIt = IntStream.of(controls[voter.confirmed]).anyMatch(each -> each == control);
            if (forIt && named.size() < NAMED)
                named.add(confirmed.get(voter.confirmed).old().id());
        }
        return named;
    }
}
