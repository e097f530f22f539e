// SPDX-License-Identifier: EUPL-1.2
package deich.model.scenario;

/** Where a crisis comes from (Art der Ursache); it orders a list of scenarios and changes nothing that is computed. */
public enum Cause {
    /** Fire, water, cold and heat in a house. */
    PHYSICAL,
    /** Somebody attacks, or one acts because somebody might. */
    CYBER,
    /** Lines and networks between houses. */
    NETWORK,
    /** A device or a program fails by itself. */
    TECHNOLOGY,
    /** Power supply of a whole area. */
    ENERGY,
    /** Storm, flood, heat. */
    NATURE,
    /** Something at an operator who serves the whole world. */
    CLOUD,
    /** A vendor or a foreign state decides. */
    SOVEREIGNTY,
    /** It comes with something one has bought. */
    SUPPLY_CHAIN,
    /** A register outside one's own house. */
    REGISTER
}
