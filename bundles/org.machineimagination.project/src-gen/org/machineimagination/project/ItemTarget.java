// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Item Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The whole of something: a text, a segment, a picture, a run, another annotation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.project.ItemTarget#getItem <em>Item</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.project.ProjectPackage#getItemTarget()
 * @model
 * @generated
 */
public interface ItemTarget extends Target {
	/**
	 * Returns the value of the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The thing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' reference.
	 * @see #setItem(Identified)
	 * @see org.machineimagination.project.ProjectPackage#getItemTarget_Item()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Identified getItem();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.ItemTarget#getItem <em>Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' reference.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(Identified value);

} // ItemTarget
