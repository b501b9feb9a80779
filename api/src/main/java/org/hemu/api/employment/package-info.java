/**
 * Employment filing (劳动用工备案): employers, and the employment relationships they file. A filing is a notification, not a
 * permit: it is accepted into the record even when late or irregular, and the irregularity is recorded with it.
 */
@NullMarked
package org.hemu.api.employment;

import org.jspecify.annotations.NullMarked;
