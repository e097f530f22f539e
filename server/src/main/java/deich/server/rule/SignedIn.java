// SPDX-License-Identifier: EUPL-1.2
package deich.server.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** This route answers everybody who is signed in, whatever their role: their own account, the list of inventories. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SignedIn {}
