// SPDX-License-Identifier: EUPL-1.2
/** Embedding models in the format ONNX, out of a folder as such models are handed about. */
@NullMarked
package deich.weights.onnx;

import org.jspecify.annotations.NullMarked;
