// SPDX-License-Identifier: EUPL-1.2
package deich.server.rule;

import deich.store.people.Right;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This route answers those whose roles give one of these rights. A route that says none of {@link Open}, {@link SignedIn} and this
 * answers nobody, and a test finds it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {
    /** One of these is enough. */
    Right[] value();
}
