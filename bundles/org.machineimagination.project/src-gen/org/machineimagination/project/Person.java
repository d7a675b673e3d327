// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody who annotates, chooses or writes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.project.Person#getName <em>Name</em>}</li>
 *   <li>{@link org.machineimagination.project.Person#getOrcid <em>Orcid</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.project.ProjectPackage#getPerson()
 * @model
 * @generated
 */
public interface Person extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.machineimagination.project.ProjectPackage#getPerson_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Person#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Orcid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ORCID iD as a URL; none when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Orcid</em>' attribute.
	 * @see #setOrcid(String)
	 * @see org.machineimagination.project.ProjectPackage#getPerson_Orcid()
	 * @model
	 * @generated
	 */
	String getOrcid();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Person#getOrcid <em>Orcid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Orcid</em>' attribute.
	 * @see #getOrcid()
	 * @generated
	 */
	void setOrcid(String value);

} // Person
