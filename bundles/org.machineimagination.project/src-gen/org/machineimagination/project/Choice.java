// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Choice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The pictures that one person chose for one thing.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.project.Choice#getItem <em>Item</em>}</li>
 *   <li>{@link org.machineimagination.project.Choice#getPictures <em>Pictures</em>}</li>
 *   <li>{@link org.machineimagination.project.Choice#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.project.ProjectPackage#getChoice()
 * @model
 * @generated
 */
public interface Choice extends Authored {
	/**
	 * Returns the value of the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What they were chosen for: a segment, or a text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' reference.
	 * @see #setItem(Identified)
	 * @see org.machineimagination.project.ProjectPackage#getChoice_Item()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Identified getItem();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Choice#getItem <em>Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' reference.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(Identified value);

	/**
	 * Returns the value of the '<em><b>Pictures</b></em>' reference list.
	 * The list contents are of type {@link org.machineimagination.project.Picture}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pictures, the preferred one first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pictures</em>' reference list.
	 * @see org.machineimagination.project.ProjectPackage#getChoice_Pictures()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Picture> getPictures();

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.machineimagination.project.ProjectPackage#getChoice_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Choice#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // Choice
