// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an annotation is about.
 * <!-- end-model-doc -->
 *
 *
 * @see org.machineimagination.project.ProjectPackage#getTarget()
 * @model abstract="true"
 * @generated
 */
public interface Target extends Identified {
} // Target
