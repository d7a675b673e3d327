// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment;

import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Generation Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Figures of one generation. A figure that is not defined is NaN.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.experiment.GenerationRecord#getGeneration <em>Generation</em>}</li>
 *   <li>{@link org.machineimagination.experiment.GenerationRecord#getEvaluations <em>Evaluations</em>}</li>
 *   <li>{@link org.machineimagination.experiment.GenerationRecord#getBestLoss <em>Best Loss</em>}</li>
 *   <li>{@link org.machineimagination.experiment.GenerationRecord#getMeanLoss <em>Mean Loss</em>}</li>
 *   <li>{@link org.machineimagination.experiment.GenerationRecord#getStdLoss <em>Std Loss</em>}</li>
 *   <li>{@link org.machineimagination.experiment.GenerationRecord#getBestSimilarity <em>Best Similarity</em>}</li>
 *   <li>{@link org.machineimagination.experiment.GenerationRecord#getMeanSimilarity <em>Mean Similarity</em>}</li>
 *   <li>{@link org.machineimagination.experiment.GenerationRecord#getStepSize <em>Step Size</em>}</li>
 *   <li>{@link org.machineimagination.experiment.GenerationRecord#getSeconds <em>Seconds</em>}</li>
 *   <li>{@link org.machineimagination.experiment.GenerationRecord#getRegularisers <em>Regularisers</em>}</li>
 *   <li>{@link org.machineimagination.experiment.GenerationRecord#getDiagnostics <em>Diagnostics</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.experiment.ExperimentPackage#getGenerationRecord()
 * @model
 * @generated
 */
public interface GenerationRecord extends EObject {
	/**
	 * Returns the value of the '<em><b>Generation</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Generation</em>' attribute.
	 * @see #setGeneration(int)
	 * @see org.machineimagination.experiment.ExperimentPackage#getGenerationRecord_Generation()
	 * @model default="0"
	 * @generated
	 */
	int getGeneration();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.GenerationRecord#getGeneration <em>Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Generation</em>' attribute.
	 * @see #getGeneration()
	 * @generated
	 */
	void setGeneration(int value);

	/**
	 * Returns the value of the '<em><b>Evaluations</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Candidates evaluated so far, this generation included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluations</em>' attribute.
	 * @see #setEvaluations(long)
	 * @see org.machineimagination.experiment.ExperimentPackage#getGenerationRecord_Evaluations()
	 * @model default="0"
	 * @generated
	 */
	long getEvaluations();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.GenerationRecord#getEvaluations <em>Evaluations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluations</em>' attribute.
	 * @see #getEvaluations()
	 * @generated
	 */
	void setEvaluations(long value);

	/**
	 * Returns the value of the '<em><b>Best Loss</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest loss.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Best Loss</em>' attribute.
	 * @see #setBestLoss(double)
	 * @see org.machineimagination.experiment.ExperimentPackage#getGenerationRecord_BestLoss()
	 * @model default="0.0"
	 * @generated
	 */
	double getBestLoss();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.GenerationRecord#getBestLoss <em>Best Loss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Best Loss</em>' attribute.
	 * @see #getBestLoss()
	 * @generated
	 */
	void setBestLoss(double value);

	/**
	 * Returns the value of the '<em><b>Mean Loss</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean loss.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mean Loss</em>' attribute.
	 * @see #setMeanLoss(double)
	 * @see org.machineimagination.experiment.ExperimentPackage#getGenerationRecord_MeanLoss()
	 * @model default="0.0"
	 * @generated
	 */
	double getMeanLoss();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.GenerationRecord#getMeanLoss <em>Mean Loss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mean Loss</em>' attribute.
	 * @see #getMeanLoss()
	 * @generated
	 */
	void setMeanLoss(double value);

	/**
	 * Returns the value of the '<em><b>Std Loss</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standard deviation of the loss.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Std Loss</em>' attribute.
	 * @see #setStdLoss(double)
	 * @see org.machineimagination.experiment.ExperimentPackage#getGenerationRecord_StdLoss()
	 * @model default="0.0"
	 * @generated
	 */
	double getStdLoss();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.GenerationRecord#getStdLoss <em>Std Loss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Std Loss</em>' attribute.
	 * @see #getStdLoss()
	 * @generated
	 */
	void setStdLoss(double value);

	/**
	 * Returns the value of the '<em><b>Best Similarity</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest similarity, cosine -1..1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Best Similarity</em>' attribute.
	 * @see #setBestSimilarity(double)
	 * @see org.machineimagination.experiment.ExperimentPackage#getGenerationRecord_BestSimilarity()
	 * @model default="0.0"
	 * @generated
	 */
	double getBestSimilarity();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.GenerationRecord#getBestSimilarity <em>Best Similarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Best Similarity</em>' attribute.
	 * @see #getBestSimilarity()
	 * @generated
	 */
	void setBestSimilarity(double value);

	/**
	 * Returns the value of the '<em><b>Mean Similarity</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean similarity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mean Similarity</em>' attribute.
	 * @see #setMeanSimilarity(double)
	 * @see org.machineimagination.experiment.ExperimentPackage#getGenerationRecord_MeanSimilarity()
	 * @model default="0.0"
	 * @generated
	 */
	double getMeanSimilarity();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.GenerationRecord#getMeanSimilarity <em>Mean Similarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mean Similarity</em>' attribute.
	 * @see #getMeanSimilarity()
	 * @generated
	 */
	void setMeanSimilarity(double value);

	/**
	 * Returns the value of the '<em><b>Step Size</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Step size or learning rate of the optimizer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step Size</em>' attribute.
	 * @see #setStepSize(double)
	 * @see org.machineimagination.experiment.ExperimentPackage#getGenerationRecord_StepSize()
	 * @model default="0.0"
	 * @generated
	 */
	double getStepSize();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.GenerationRecord#getStepSize <em>Step Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step Size</em>' attribute.
	 * @see #getStepSize()
	 * @generated
	 */
	void setStepSize(double value);

	/**
	 * Returns the value of the '<em><b>Seconds</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seconds of work so far, this generation included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seconds</em>' attribute.
	 * @see #setSeconds(double)
	 * @see org.machineimagination.experiment.ExperimentPackage#getGenerationRecord_Seconds()
	 * @model default="0.0"
	 * @generated
	 */
	double getSeconds();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.GenerationRecord#getSeconds <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seconds</em>' attribute.
	 * @see #getSeconds()
	 * @generated
	 */
	void setSeconds(double value);

	/**
	 * Returns the value of the '<em><b>Regularisers</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.Double},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean of each regulariser by name, unweighted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regularisers</em>' map.
	 * @see org.machineimagination.experiment.ExperimentPackage#getGenerationRecord_Regularisers()
	 * @model mapType="org.machineimagination.experiment.StringToDoubleEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EDoubleObject&gt;"
	 * @generated
	 */
	EMap<String, Double> getRegularisers();

	/**
	 * Returns the value of the '<em><b>Diagnostics</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.Double},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else that the optimizer or the generator tells, by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diagnostics</em>' map.
	 * @see org.machineimagination.experiment.ExperimentPackage#getGenerationRecord_Diagnostics()
	 * @model mapType="org.machineimagination.experiment.StringToDoubleEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EDoubleObject&gt;"
	 * @generated
	 */
	EMap<String, Double> getDiagnostics();

} // GenerationRecord
