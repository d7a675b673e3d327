// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Budget</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How much work a run may do. The first limit reached ends it; an absent one does not count.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.experiment.Budget#getEvaluations <em>Evaluations</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Budget#getGenerations <em>Generations</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Budget#getSeconds <em>Seconds</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.experiment.ExperimentPackage#getBudget()
 * @model
 * @generated
 */
public interface Budget extends EObject {
	/**
	 * Returns the value of the '<em><b>Evaluations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most candidates to evaluate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluations</em>' attribute.
	 * @see #setEvaluations(Long)
	 * @see org.machineimagination.experiment.ExperimentPackage#getBudget_Evaluations()
	 * @model
	 * @generated
	 */
	Long getEvaluations();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Budget#getEvaluations <em>Evaluations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluations</em>' attribute.
	 * @see #getEvaluations()
	 * @generated
	 */
	void setEvaluations(Long value);

	/**
	 * Returns the value of the '<em><b>Generations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most generations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Generations</em>' attribute.
	 * @see #setGenerations(Integer)
	 * @see org.machineimagination.experiment.ExperimentPackage#getBudget_Generations()
	 * @model
	 * @generated
	 */
	Integer getGenerations();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Budget#getGenerations <em>Generations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Generations</em>' attribute.
	 * @see #getGenerations()
	 * @generated
	 */
	void setGenerations(Integer value);

	/**
	 * Returns the value of the '<em><b>Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest time at work, in seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seconds</em>' attribute.
	 * @see #setSeconds(Double)
	 * @see org.machineimagination.experiment.ExperimentPackage#getBudget_Seconds()
	 * @model
	 * @generated
	 */
	Double getSeconds();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Budget#getSeconds <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seconds</em>' attribute.
	 * @see #getSeconds()
	 * @generated
	 */
	void setSeconds(Double value);

} // Budget
