/** The words in which decisions are tested: given events, when a command, then events or a refusal. */
@NullMarked
package org.hemu.domain.shared;

import org.jspecify.annotations.NullMarked;
