/**
 * The five-level tree of jurisdictions as of any day: units, their names over time, their children, and which unit took
 * over from which.
 */
@NullMarked
package org.hemu.query.jurisdiction;

import org.jspecify.annotations.NullMarked;
