/**
 * What happens to one employer over the three years: each life is a pure function of the seed and the employer's index,
 * so that any day can be produced without the days before it.
 */
@NullMarked
package org.hemu.app.scenario.life;

import org.jspecify.annotations.NullMarked;
