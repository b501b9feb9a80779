/**
 * The statutory calendar: which days are worked, as the State Council announces it year by year. A year about which nothing
 * is announced is not guessed.
 */
@NullMarked
package org.hemu.api.calendar;

import org.jspecify.annotations.NullMarked;
