/**
 * The runner that feeds the read models: it reads the log once, folds every event into the documents that want it, writes
 * in bulk and survives a crash at any instruction. The author of a projection writes keys and a fold and nothing else.
 */
@NullMarked
package org.hemu.query.runtime;

import org.jspecify.annotations.NullMarked;
