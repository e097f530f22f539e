// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

/** A component to go to. @param kind in words @param owner name of whose it is; empty for nobody's */
public record Link(String id, String name, String kind, String owner) {}
