/**
 * Cases of whatever channel, by their clocks: which run, which are due or overdue where, and which have run out. Nothing here
 * knows what the cases are about.
 */
@NullMarked
package org.hemu.query.casework;

import org.jspecify.annotations.NullMarked;
