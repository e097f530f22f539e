// SPDX-License-Identifier: EUPL-1.2
/** Runs weights that a user supplies in this process: language models of llama.cpp, embedding models in the format ONNX. */
@NullMarked
package deich.weights;

import org.jspecify.annotations.NullMarked;
