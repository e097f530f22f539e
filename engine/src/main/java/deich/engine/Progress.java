// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

/** Told now and then how far long work has come; may be called by several threads, never out of order by one. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (done, total) -> true;

    /** @return false to stop the work with a {@link java.util.concurrent.CancellationException} */
    boolean reached(int done, int total);
}
