// SPDX-License-Identifier: EPL-2.0
/**
 * Ways through latent space: walks from picture to picture, and samples for people who explore. Films of them are made above.
 */
@NonNullByDefault
package org.machineimagination.imagination.walk;

import org.eclipse.jdt.annotation.NonNullByDefault;
