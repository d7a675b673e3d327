// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Authored</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that a person made.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.project.Authored#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.machineimagination.project.Authored#getCreated <em>Created</em>}</li>
 *   <li>{@link org.machineimagination.project.Authored#getModified <em>Modified</em>}</li>
 *   <li>{@link org.machineimagination.project.Authored#getEarlier <em>Earlier</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.project.ProjectPackage#getAuthored()
 * @model abstract="true"
 * @generated
 */
public interface Authored extends Identified {
	/**
	 * Returns the value of the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who made it; none when nobody said so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' reference.
	 * @see #setAuthor(Person)
	 * @see org.machineimagination.project.ProjectPackage#getAuthored_Author()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Person getAuthor();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Authored#getAuthor <em>Author</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' reference.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(Person value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When. Given when it becomes part of an open project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.machineimagination.project.ProjectPackage#getAuthored_Created()
	 * @model dataType="org.machineimagination.project.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Authored#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it, or a part of it, was last changed. Kept by the open project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified</em>' attribute.
	 * @see #setModified(Instant)
	 * @see org.machineimagination.project.ProjectPackage#getAuthored_Modified()
	 * @model dataType="org.machineimagination.project.Instant"
	 * @generated
	 */
	Instant getModified();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Authored#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(Instant value);

	/**
	 * Returns the value of the '<em><b>Earlier</b></em>' attribute list.
	 * The list contents are of type {@link java.time.Instant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was changed before that, the last times, oldest first: by them a copy knows whether another one is ahead of it. Kept by the open project. Since 1.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Earlier</em>' attribute list.
	 * @see org.machineimagination.project.ProjectPackage#getAuthored_Earlier()
	 * @model unique="false" dataType="org.machineimagination.project.Instant"
	 * @generated
	 */
	EList<Instant> getEarlier();

} // Authored
