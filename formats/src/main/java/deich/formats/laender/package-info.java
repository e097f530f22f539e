/** Both Länder at full size: the administrations of the register, and an invented structure on them. */
@NullMarked
package deich.formats.laender;

import org.jspecify.annotations.NullMarked;
