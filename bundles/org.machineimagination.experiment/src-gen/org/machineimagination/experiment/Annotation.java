// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Annotation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Ties bodies to targets: this picture, or these words, belong to that passage or to that part of an image.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.experiment.Annotation#getMotivation <em>Motivation</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Annotation#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Annotation#getCreated <em>Created</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Annotation#getTags <em>Tags</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Annotation#getBodies <em>Bodies</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Annotation#getTargets <em>Targets</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.experiment.ExperimentPackage#getAnnotation()
 * @model
 * @generated
 */
public interface Annotation extends Identified {
	/**
	 * Returns the value of the '<em><b>Motivation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, in the words of the Web Annotation vocabulary, such as commenting or illustrating.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Motivation</em>' attribute.
	 * @see #setMotivation(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getAnnotation_Motivation()
	 * @model
	 * @generated
	 */
	String getMotivation();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Annotation#getMotivation <em>Motivation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Motivation</em>' attribute.
	 * @see #getMotivation()
	 * @generated
	 */
	void setMotivation(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who made it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getAnnotation_Author()
	 * @model
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Annotation#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.machineimagination.experiment.ExperimentPackage#getAnnotation_Created()
	 * @model dataType="org.machineimagination.experiment.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Annotation#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keywords, in the order given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' attribute list.
	 * @see org.machineimagination.experiment.ExperimentPackage#getAnnotation_Tags()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getTags();

	/**
	 * Returns the value of the '<em><b>Bodies</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.experiment.Body}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is said or shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bodies</em>' containment reference list.
	 * @see org.machineimagination.experiment.ExperimentPackage#getAnnotation_Bodies()
	 * @model containment="true"
	 * @generated
	 */
	EList<Body> getBodies();

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.experiment.Target}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Targets</em>' containment reference list.
	 * @see org.machineimagination.experiment.ExperimentPackage#getAnnotation_Targets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Target> getTargets();

} // Annotation
