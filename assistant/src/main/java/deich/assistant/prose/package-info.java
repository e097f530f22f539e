// SPDX-License-Identifier: EUPL-1.2
/** German (and, more roughly, English) prose as a machine can count it: sentences, words, stems, numbers, modal verbs. */
@NullMarked
package deich.assistant.prose;

import org.jspecify.annotations.NullMarked;
