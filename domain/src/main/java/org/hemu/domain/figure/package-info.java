/** Figures: what each indicator counts, how stocks by month add up, and how events of an employer become its ledger. */
@NullMarked
package org.hemu.domain.figure;

import org.jspecify.annotations.NullMarked;
