/** Reports and light paraphrases of them, made by rule: what says the same must not be told apart. */
@NullMarked
package org.consilience.eval.paraphrase;

import org.jspecify.annotations.NullMarked;
