// SPDX-License-Identifier: EPL-2.0
/**
 * The domain: generators, perceptors, latent spaces, views, the objective made of them, and the search that minimizes it. Plain
 * Java over graphs, backends and optimizers; files of runs, windows and commands live above.
 */
package org.machineimagination.imagination;
