/** Decisions about jurisdictions: the integrity of codes, and what happens when a unit moves or ends. */
@NullMarked
package org.hemu.domain.jurisdiction;

import org.jspecify.annotations.NullMarked;
