/** Where and what employers are: divisions, places, trades, invented names, codes with right check characters. */
@NullMarked
package org.hemu.app.scenario.province;

import org.jspecify.annotations.NullMarked;
