/**
 * An embedding model behind the {@link org.consilience.seam.Embedder} seam: texts in, vectors of length one out.
 *
 * <p>The model is BAAI's bge-small-en-v1.5 (MIT), quantised to eight bits, run by ONNX Runtime; its words are cut by
 * {@link WordPieces}. A text's vector depends on the text alone, never on what it was embedded with.
 */
@NullMarked
package org.consilience.reader.embedding;

import org.jspecify.annotations.NullMarked;
