// SPDX-License-Identifier: EUPL-1.2
/** Language models in the format GGUF, run by llama.cpp. */
@NullMarked
package deich.weights.llama;

import org.jspecify.annotations.NullMarked;
