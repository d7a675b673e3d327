// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint.internal;

/**
 * Stands for a class that is not known, for whatever it is called to make, and for every object of it: always empty, since nothing of it is
 * looked at and nothing is run.
 *
 * @param name of the class
 */
record Unknown(Pickle.Name name) {
}
