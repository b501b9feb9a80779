/** Divisions, calendar, people and curves of the scenario. */
@NullMarked
package org.hemu.app.scenario.province;

import org.jspecify.annotations.NullMarked;
