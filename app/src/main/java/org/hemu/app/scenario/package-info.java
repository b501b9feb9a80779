/**
 * The demonstration: Jilin's real jurisdictions and three simulated years of employment filings, sent as commands like any
 * client's. What happens is a pure function of a seed.
 */
@NullMarked
package org.hemu.app.scenario;

import org.jspecify.annotations.NullMarked;
