/** The statutory calendar as it is known: notices, and which days of a year are worked. */
@NullMarked
package org.hemu.query.calendar;

import org.jspecify.annotations.NullMarked;
