/**
 * Employers, their employment relationships and the flow of filings, for reading. Natural persons appear masked and in no
 * other way.
 */
@NullMarked
package org.hemu.query.employment;

import org.jspecify.annotations.NullMarked;
