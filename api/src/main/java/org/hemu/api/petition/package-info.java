/**
 * Letters and visits (信访): whatever somebody brings before an organ is registered at once and stays registered; it is sorted,
 * accepted or not, handled, answered in writing, and can be reviewed and examined once more. A matter is one case however often
 * it is brought: each time is a batch (批次) of so many persons (人次).
 */
@NullMarked
package org.hemu.api.petition;

import org.jspecify.annotations.NullMarked;
