// SPDX-License-Identifier: EPL-2.0
/**
 * Makes the Java code of the EMF models out of their {@code .ecore} and {@code .genmodel} files, without a running
 * Eclipse. Only the build comes here; no product holds this code.
 */
package org.machineimagination.codegen;
