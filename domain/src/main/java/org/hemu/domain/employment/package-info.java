/**
 * Decisions of employment filing. Only what cannot be true is refused; whatever the Labour Contract Law (劳动合同法) and its
 * Implementing Regulations (实施条例) have to say about a true filing is recorded with it as a finding.
 */
@NullMarked
package org.hemu.domain.employment;

import org.jspecify.annotations.NullMarked;
