/** The statutory calendar: its way in. */
@NullMarked
package org.hemu.command.calendar;

import org.jspecify.annotations.NullMarked;
