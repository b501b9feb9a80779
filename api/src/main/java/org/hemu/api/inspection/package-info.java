/** Labour security inspection (劳动保障监察): the bodies that inspect, and what becomes of reports and complaints. */
@NullMarked
package org.hemu.api.inspection;

import org.jspecify.annotations.NullMarked;
