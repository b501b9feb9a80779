/**
 * Who did what, when, on whose authority: timelines by aggregate, actor and jurisdiction, straight from the log, and the
 * state of anything at any past moment.
 */
@NullMarked
package org.hemu.query.audit;

import org.jspecify.annotations.NullMarked;
