// SPDX-License-Identifier: EPL-2.0
/**
 * The model of experiments, generated from {@code model/experiment.ecore}, and {@link Experiments}, which makes parts
 * of it with what every part needs. Reading and writing records is the business of the package {@code files}.
 */
package org.machineimagination.experiment;
