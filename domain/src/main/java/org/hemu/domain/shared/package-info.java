/** What all decisions share: their outcome, rules that are dated and cite their article. */
@NullMarked
package org.hemu.domain.shared;

import org.jspecify.annotations.NullMarked;
