/** Playing: order, resumption, what is shown. */
@NullMarked
package org.hemu.app.scenario.play;

import org.jspecify.annotations.NullMarked;
