// SPDX-License-Identifier: EUPL-1.2
package deich.model.measure;

/**
 * What a measure costs one who takes it, once for each component it is taken for.
 *
 * @param once euros, when it is introduced
 * @param yearly euros, each year from then on
 * @param days person days of one's own staff to introduce it; not part of the euros
 * @param source where the figures come from; "eigene Annahme" for an assumption of the catalogue's authors
 * @param samples how many documented cases stand behind them; below five a reader is told on the same line
 */
public record Cost(Amount once, Amount yearly, Amount days, String source, int samples) {

    /** Euros over so many years. */
    public Amount over(int years) {
        return once.plus(yearly.times(years));
    }

    /** Whether the figures are too thin to be shown without a word. */
    public boolean thin() {
        return samples < 5;
    }
}
