/**
 * Words that mediation, inspection and petition share: cases, channels, digests of documents, and deadlines that say how they
 * were derived. Every event of a case is a {@link org.hemu.api.casework.CaseworkEvent}, so that clocks are followed without
 * knowing what kind of case they belong to.
 */
@NullMarked
package org.hemu.api.casework;

import org.jspecify.annotations.NullMarked;
