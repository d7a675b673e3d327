// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Item Body</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something of this project: a picture, a run, another passage's segment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.project.ItemBody#getItem <em>Item</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.project.ProjectPackage#getItemBody()
 * @model
 * @generated
 */
public interface ItemBody extends Body {
	/**
	 * Returns the value of the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The thing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' reference.
	 * @see #setItem(Identified)
	 * @see org.machineimagination.project.ProjectPackage#getItemBody_Item()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Identified getItem();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.ItemBody#getItem <em>Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' reference.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(Identified value);

} // ItemBody
