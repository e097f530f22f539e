// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.map;

import deich.assistant.find.Latent;
import deich.assistant.source.Passage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The new controls, and how much an old requirement is like each of them, seen from many sides. */
final class Controls {

    /** What of a control is looked at: all of it, its title, headings, first paragraph (statement), the rest (guidance). */
    private enum Part {
        ALL(Passage::whole),
        TITLE(Passage::title),
        PATH(passage -> String.join("\n", passage.path())),
        LEAD(passage -> split(passage.text())[0]),
        REST(passage -> split(passage.text())[1]);

        private final Function<Passage, String> text;

        Part(Function<Passage, String> text) {
            this.text = text;
        }

        private static String[] split(String text) {
            int end = text.indexOf("\n\n");
            return end < 0 ? new String[] {text, ""} : new String[] {text.substring(0, end), text.substring(end + 2)};
        }
    }

    /** So many arrays {@link #compare} gives. */
    static final int SIDES = 32;

    private record Side(Weigher words, Weigher pieces, List<float[]> vectors) {}

    private final List<Passage> passages;
    private final Latent latent;
    private final Map<Part, Side> sides = new EnumMap<>(Part.class);
    private final int[] family;

    /** @param whole the words of each control, all of it */
    Controls(List<Passage> passages, List<List<String>> whole, Latent latent) {
        this.passages = List.copyOf(passages);
        this.latent = latent;
        for (Part part : Part.values()) {
            List<String> texts = passages.stream().map(part.text).toList();
            List<List<String>> words =
                    part == Part.ALL ? whole : texts.stream().map(Worded::words).toList();
            sides.put(
                    part,
                    new Side(
                            new Weigher(words),
                            new Weigher(texts.stream().map(Worded::pieces).toList()),
                            words.stream().map(latent::vector).toList()));
        }
        family = families(passages);
    }

    /** Controls under the same two outermost headings are a family. */
    private static int[] families(List<Passage> passages) {
        var numbers = new TreeMap<String, Integer>();
        var family = new int[passages.size()];
        for (int i = 0; i < family.length; i++) {
            String heading = passages.get(i).path().stream().limit(2).collect(Collectors.joining("\n"));
            numbers.putIfAbsent(heading, numbers.size());
            family[i] = numbers.getOrDefault(heading, 0);
        }
        return family;
    }

    int size() {
        return passages.size();
    }

    String id(int control) {
        return passages.get(control).id();
    }

    Latent latent() {
        return latent;
    }

    /** @return one array over all controls for each side from which an old requirement is compared */
    List<double[]> compare(Old old) {
        return compare(old, Worded.of(old.titled(), latent));
    }

    /** @param titled the old one with its title */
    List<double[]> compare(Old old, Worded titled) {
        var columns = new ArrayList<double[]>();
        Worded sentence = Worded.of(old.sentence(), latent);
        for (Worded form : List.of(titled, sentence)) {
            for (Part part : List.of(Part.ALL, Part.TITLE, Part.LEAD, Part.REST)) {
                columns.add(words(form, part));
                columns.add(pieces(form, part));
                columns.add(meant(form, part));
            }
        }
        Worded whole = Worded.of(old.whole(), latent);
        columns.add(words(whole, Part.ALL));
        columns.add(meant(whole, Part.ALL));
        Worded over = Worded.of(old.over(), latent);
        for (Part part : List.of(Part.ALL, Part.PATH, Part.TITLE)) columns.add(meant(over, part));
        columns.add(meant(Worded.of(old.title(), latent), Part.TITLE));
        columns.add(meant(titled, Part.PATH));
        columns.add(words(titled, Part.PATH));
        return columns;
    }

    private double[] words(Worded form, Part part) {
        return Weigher.shares(side(part).words.scores(form.words()));
    }

    private double[] pieces(Worded form, Part part) {
        return Weigher.shares(side(part).pieces.scores(form.pieces()));
    }

    private double[] meant(Worded form, Part part) {
        return side(part).vectors.stream()
                .mapToDouble(vector -> Latent.alike(form.vector(), vector))
                .toArray();
    }

    private Side side(Part part) {
        return java.util.Objects.requireNonNull(sides.get(part));
    }

    /** Each control gets the mean of its family: what stands beside a control that others chose is likelier too. */
    double[] byFamily(double[] votes) {
        var sum = new double[family.length];
        var count = new int[family.length];
        for (int i = 0; i < votes.length; i++) {
            sum[family[i]] += votes[i];
            count[family[i]]++;
        }
        var mean = new double[votes.length];
        for (int i = 0; i < votes.length; i++) mean[i] = sum[family[i]] / count[family[i]];
        return Weigher.shares(mean);
    }
}
