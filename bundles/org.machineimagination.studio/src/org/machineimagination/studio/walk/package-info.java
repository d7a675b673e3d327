// SPDX-License-Identifier: EPL-2.0
/**
 * Films: walks from picture to picture, and how searches went.
 */
package org.machineimagination.studio.walk;
