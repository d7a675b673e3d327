// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Body</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an annotation says or shows.
 * <!-- end-model-doc -->
 *
 *
 * @see org.machineimagination.project.ProjectPackage#getBody()
 * @model abstract="true"
 * @generated
 */
public interface Body extends Identified {
} // Body
