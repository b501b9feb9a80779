/** The state of the projections, their rebuilds and their quarantined events, for the operator. */
@NullMarked
package org.hemu.query.operation;

import org.jspecify.annotations.NullMarked;
