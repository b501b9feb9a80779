/** Inspection as it is read: bodies and the cards of their inspectors, cases, and what speaks against an employer. */
@NullMarked
package org.hemu.query.inspection;

import org.jspecify.annotations.NullMarked;
