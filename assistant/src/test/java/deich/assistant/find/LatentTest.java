// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LatentTest {

    @Test
    void wordsThatStandInLikeSurroundingsBecomeAlike() {
        Latent latent = Latent.learn(List.of(
                List.of("kfz", "zulassung", "amt"),
                List.of("auto", "zulassung", "amt"),
                List.of("kfz", "zulassung", "kennzeichen"),
                List.of("auto", "zulassung", "kennzeichen"),
                List.of("wasser", "abwasser", "rohr"),
                List.of("wasser", "abwasser", "pumpe"),
                List.of("rohr", "pumpe", "wasser")));
        double same = Latent.alike(latent.vector(List.of("kfz")), latent.vector(List.of("auto")));
        double other = Latent.alike(latent.vector(List.of("kfz")), latent.vector(List.of("pumpe")));
        assertThat(same).isGreaterThan(other);
    }

    @Test
    void theSameTextsGiveTheSameBits() {
        var random = new SplittableRandom(7);
        var texts = new ArrayList<List<String>>();
        for (int i = 0; i < 300; i++) {
            var text = new ArrayList<String>();
            for (int j = 0; j < 20; j++) text.add("w" + random.nextInt(1 + random.nextInt(400)));
            texts.add(text);
        }
        Latent one = Latent.learn(texts);
        Latent other = Latent.learn(List.copyOf(texts));
        for (List<String> text : texts) assertThat(one.vector(text)).containsExactly(other.vector(text));
    }

    @Test
    void knowsNothingFromNothing() {
        assertThat(Latent.learn(List.of()).vector(List.of("wort"))).isEmpty();
    }

    @Test
    void eigenvectorsTakeTheMatrixApart() {
        double[][] matrix = {{4, 1, 0}, {1, 3, 1}, {0, 1, 2}};
        Dense.Eigen eigen = Dense.eigen(matrix);
        for (int k = 0; k < 3; k++) {
            for (int i = 0; i < 3; i++) {
                double product = Dense.dot(matrix[i], eigen.vectors()[k]);
                assertThat(product).isCloseTo(eigen.values()[k] * eigen.vectors()[k][i], within(1e-9));
            }
        }
        assertThat(eigen.values()[0]).isGreaterThan(eigen.values()[1]);
    }
}
