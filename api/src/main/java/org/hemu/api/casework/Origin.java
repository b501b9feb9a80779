package org.hemu.api.casework;

import org.jspecify.annotations.Nullable;

/**
 * Where a matter was before it became this case.
 *
 * @param channel that referred it
 * @param caseId the case it was there; absent when no such case is on record here
 */
public record Origin(Channel channel, @Nullable CaseId caseId) {}
