/** Whether every rule is listed, and pinned by a test. */
@NullMarked
package org.hemu.domain.rulebook;

import org.jspecify.annotations.NullMarked;
