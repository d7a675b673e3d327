// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.corpus;

import org.machineimagination.project.files.SegmentRow;

/**
 * A line that a picture is made for.
 *
 * @param number its number in the batch, from 1
 * @param textId id of its text
 * @param key    key of its text
 * @param prompt its words
 */
record IllustratedLine(int number, String textId, String key, SegmentRow row, String prompt) {
}
