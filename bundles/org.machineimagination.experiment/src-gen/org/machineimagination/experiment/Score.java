// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Score</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One judgement of one candidate.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.experiment.Score#getKind <em>Kind</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Score#getPerceptorId <em>Perceptor Id</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Score#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Score#getPrompt <em>Prompt</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Score#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.experiment.ExperimentPackage#getScore()
 * @model
 * @generated
 */
public interface Score extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"GUIDE"</code>.
	 * The literals are from the enumeration {@link org.machineimagination.experiment.ScoreKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who judges.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.machineimagination.experiment.ScoreKind
	 * @see #setKind(ScoreKind)
	 * @see org.machineimagination.experiment.ExperimentPackage#getScore_Kind()
	 * @model default="GUIDE"
	 * @generated
	 */
	ScoreKind getKind();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Score#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.machineimagination.experiment.ScoreKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ScoreKind value);

	/**
	 * Returns the value of the '<em><b>Perceptor Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the perceptor's model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Perceptor Id</em>' attribute.
	 * @see #setPerceptorId(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getScore_PerceptorId()
	 * @model
	 * @generated
	 */
	String getPerceptorId();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Score#getPerceptorId <em>Perceptor Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Perceptor Id</em>' attribute.
	 * @see #getPerceptorId()
	 * @generated
	 */
	void setPerceptorId(String value);

	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the number is, such as cosine or loss.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see #setMeasure(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getScore_Measure()
	 * @model
	 * @generated
	 */
	String getMeasure();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Score#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(String value);

	/**
	 * Returns the value of the '<em><b>Prompt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Prompt it is judged against; none for all of them together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prompt</em>' reference.
	 * @see #setPrompt(Prompt)
	 * @see org.machineimagination.experiment.ExperimentPackage#getScore_Prompt()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Prompt getPrompt();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Score#getPrompt <em>Prompt</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prompt</em>' reference.
	 * @see #getPrompt()
	 * @generated
	 */
	void setPrompt(Prompt value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(double)
	 * @see org.machineimagination.experiment.ExperimentPackage#getScore_Value()
	 * @model default="0.0"
	 * @generated
	 */
	double getValue();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Score#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(double value);

} // Score
