// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan.internal;

/**
 * The network's output.
 *
 * @param output  its name
 * @param width   in pixels
 * @param height  in pixels
 * @param minimum value of black
 * @param maximum value of white
 */
record ImagePort(String output, int width, int height, double minimum, double maximum) {
}
