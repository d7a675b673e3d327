// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Removal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Says that a part was removed with all that was in it. Since 1.1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.project.Removal#getPart <em>Part</em>}</li>
 *   <li>{@link org.machineimagination.project.Removal#getKind <em>Kind</em>}</li>
 *   <li>{@link org.machineimagination.project.Removal#getRemoved <em>Removed</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.project.ProjectPackage#getRemoval()
 * @model
 * @generated
 */
public interface Removal extends Identified {
	/**
	 * Returns the value of the '<em><b>Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part</em>' attribute.
	 * @see #setPart(String)
	 * @see org.machineimagination.project.ProjectPackage#getRemoval_Part()
	 * @model dataType="org.machineimagination.project.Uuid"
	 * @generated
	 */
	String getPart();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Removal#getPart <em>Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part</em>' attribute.
	 * @see #getPart()
	 * @generated
	 */
	void setPart(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it was, by the name of its class.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.machineimagination.project.ProjectPackage#getRemoval_Kind()
	 * @model
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Removal#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Removed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Removed</em>' attribute.
	 * @see #setRemoved(Instant)
	 * @see org.machineimagination.project.ProjectPackage#getRemoval_Removed()
	 * @model dataType="org.machineimagination.project.Instant"
	 * @generated
	 */
	Instant getRemoved();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Removal#getRemoved <em>Removed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Removed</em>' attribute.
	 * @see #getRemoved()
	 * @generated
	 */
	void setRemoved(Instant value);

} // Removal
