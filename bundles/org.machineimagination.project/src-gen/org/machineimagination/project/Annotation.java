// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Annotation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Ties bodies and tags to targets: this is said of that passage, or of that part of a picture.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.project.Annotation#getMotivation <em>Motivation</em>}</li>
 *   <li>{@link org.machineimagination.project.Annotation#getTags <em>Tags</em>}</li>
 *   <li>{@link org.machineimagination.project.Annotation#getBodies <em>Bodies</em>}</li>
 *   <li>{@link org.machineimagination.project.Annotation#getTargets <em>Targets</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.project.ProjectPackage#getAnnotation()
 * @model
 * @generated
 */
public interface Annotation extends Authored {
	/**
	 * Returns the value of the '<em><b>Motivation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, in the words of the Web Annotation vocabulary, such as commenting, tagging or linking.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Motivation</em>' attribute.
	 * @see #setMotivation(String)
	 * @see org.machineimagination.project.ProjectPackage#getAnnotation_Motivation()
	 * @model
	 * @generated
	 */
	String getMotivation();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Annotation#getMotivation <em>Motivation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Motivation</em>' attribute.
	 * @see #getMotivation()
	 * @generated
	 */
	void setMotivation(String value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' reference list.
	 * The list contents are of type {@link org.machineimagination.project.Tag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The terms that it assigns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' reference list.
	 * @see org.machineimagination.project.ProjectPackage#getAnnotation_Tags()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Tag> getTags();

	/**
	 * Returns the value of the '<em><b>Bodies</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.project.Body}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is said or shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bodies</em>' containment reference list.
	 * @see org.machineimagination.project.ProjectPackage#getAnnotation_Bodies()
	 * @model containment="true"
	 * @generated
	 */
	EList<Body> getBodies();

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.project.Target}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Targets</em>' containment reference list.
	 * @see org.machineimagination.project.ProjectPackage#getAnnotation_Targets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Target> getTargets();

} // Annotation
