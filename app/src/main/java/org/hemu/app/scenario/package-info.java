/**
 * A province to look at: its divisions, and three invented years of employers, workers and filings, sent through the same
 * door as any client's commands. What happens is a pure function of a seed; sending it can be interrupted at any moment.
 */
@NullMarked
package org.hemu.app.scenario;

import org.jspecify.annotations.NullMarked;
