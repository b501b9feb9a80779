/** Labour security inspection: bodies, cases, decisions, as the law of the day of each step has it. */
@NullMarked
package org.hemu.domain.inspection;

import org.jspecify.annotations.NullMarked;
