/** Mediation of labour disputes: bodies, cases, agreements, as the law of the day of each step has it. */
@NullMarked
package org.hemu.domain.mediation;

import org.jspecify.annotations.NullMarked;
