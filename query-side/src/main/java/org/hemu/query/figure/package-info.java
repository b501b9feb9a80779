/**
 * Figures and the way back from a figure to what it counts: breakdown by unit, contributing employers and relationships.
 * A figure is derived at query time from sums over the five levels; rates are never averaged.
 */
@NullMarked
package org.hemu.query.figure;

import org.jspecify.annotations.NullMarked;
