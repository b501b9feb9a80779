/** Letters and visits on the command side: the shell around {@link org.hemu.domain.petition.Petition}, and commands over HTTP. */
@NullMarked
package org.hemu.command.petition;

import org.jspecify.annotations.NullMarked;
