/** Why an outage came and what it waited for: cause chains and critical paths, read off a run. */
@NullMarked
package deich.engine.story;

import org.jspecify.annotations.NullMarked;
