/** Words every capability speaks: events, refusals, findings, actors, jurisdictions as codes, periods. */
@NullMarked
package org.hemu.api.shared;

import org.jspecify.annotations.NullMarked;
