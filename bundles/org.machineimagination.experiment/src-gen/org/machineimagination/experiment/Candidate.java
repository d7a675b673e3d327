// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Candidate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A point of the latent space that was evaluated and kept.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.experiment.Candidate#getGeneration <em>Generation</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Candidate#getIndex <em>Index</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Candidate#getEvaluations <em>Evaluations</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Candidate#getLoss <em>Loss</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Candidate#getTags <em>Tags</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Candidate#getScores <em>Scores</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Candidate#getLatents <em>Latents</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Candidate#getLatentsRow <em>Latents Row</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Candidate#getPicture <em>Picture</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Candidate#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.experiment.ExperimentPackage#getCandidate()
 * @model
 * @generated
 */
public interface Candidate extends Identified {
	/**
	 * Returns the value of the '<em><b>Generation</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Generation it belongs to, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Generation</em>' attribute.
	 * @see #setGeneration(int)
	 * @see org.machineimagination.experiment.ExperimentPackage#getCandidate_Generation()
	 * @model default="0"
	 * @generated
	 */
	int getGeneration();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Candidate#getGeneration <em>Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Generation</em>' attribute.
	 * @see #getGeneration()
	 * @generated
	 */
	void setGeneration(int value);

	/**
	 * Returns the value of the '<em><b>Index</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its place in the generation, from 0; -1 for the centre of the optimizer's distribution.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Index</em>' attribute.
	 * @see #setIndex(int)
	 * @see org.machineimagination.experiment.ExperimentPackage#getCandidate_Index()
	 * @model default="0"
	 * @generated
	 */
	int getIndex();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Candidate#getIndex <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Index</em>' attribute.
	 * @see #getIndex()
	 * @generated
	 */
	void setIndex(int value);

	/**
	 * Returns the value of the '<em><b>Evaluations</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Candidates evaluated up to and including its generation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluations</em>' attribute.
	 * @see #setEvaluations(long)
	 * @see org.machineimagination.experiment.ExperimentPackage#getCandidate_Evaluations()
	 * @model default="0"
	 * @generated
	 */
	long getEvaluations();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Candidate#getEvaluations <em>Evaluations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluations</em>' attribute.
	 * @see #getEvaluations()
	 * @generated
	 */
	void setEvaluations(long value);

	/**
	 * Returns the value of the '<em><b>Loss</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its loss as the optimizer was told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Loss</em>' attribute.
	 * @see #setLoss(Double)
	 * @see org.machineimagination.experiment.ExperimentPackage#getCandidate_Loss()
	 * @model
	 * @generated
	 */
	Double getLoss();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Candidate#getLoss <em>Loss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loss</em>' attribute.
	 * @see #getLoss()
	 * @generated
	 */
	void setLoss(Double value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keywords, in the order given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' attribute list.
	 * @see org.machineimagination.experiment.ExperimentPackage#getCandidate_Tags()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getTags();

	/**
	 * Returns the value of the '<em><b>Scores</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.experiment.Score}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What perceptors make of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scores</em>' containment reference list.
	 * @see org.machineimagination.experiment.ExperimentPackage#getCandidate_Scores()
	 * @model containment="true"
	 * @generated
	 */
	EList<Score> getScores();

	/**
	 * Returns the value of the '<em><b>Latents</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File that holds its latents.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latents</em>' reference.
	 * @see #setLatents(Artifact)
	 * @see org.machineimagination.experiment.ExperimentPackage#getCandidate_Latents()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Artifact getLatents();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Candidate#getLatents <em>Latents</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latents</em>' reference.
	 * @see #getLatents()
	 * @generated
	 */
	void setLatents(Artifact value);

	/**
	 * Returns the value of the '<em><b>Latents Row</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its row in that file, from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latents Row</em>' attribute.
	 * @see #setLatentsRow(int)
	 * @see org.machineimagination.experiment.ExperimentPackage#getCandidate_LatentsRow()
	 * @model default="0"
	 * @generated
	 */
	int getLatentsRow();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Candidate#getLatentsRow <em>Latents Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latents Row</em>' attribute.
	 * @see #getLatentsRow()
	 * @generated
	 */
	void setLatentsRow(int value);

	/**
	 * Returns the value of the '<em><b>Picture</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its picture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Picture</em>' reference.
	 * @see #setPicture(Artifact)
	 * @see org.machineimagination.experiment.ExperimentPackage#getCandidate_Picture()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Artifact getPicture();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Candidate#getPicture <em>Picture</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Picture</em>' reference.
	 * @see #getPicture()
	 * @generated
	 */
	void setPicture(Artifact value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.experiment.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people wrote about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.machineimagination.experiment.ExperimentPackage#getCandidate_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Note> getNotes();

} // Candidate
