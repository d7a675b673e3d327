// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Run</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One search from prompts to pictures: everything needed to do it again, and everything that came out.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.experiment.Run#getName <em>Name</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getStatus <em>Status</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getStatusMessage <em>Status Message</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getRequestedBy <em>Requested By</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getCreated <em>Created</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getStarted <em>Started</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getFinished <em>Finished</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getRepeats <em>Repeats</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getEvaluations <em>Evaluations</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getGenerations <em>Generations</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getSeconds <em>Seconds</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getBestLoss <em>Best Loss</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getBestSimilarity <em>Best Similarity</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getTags <em>Tags</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getPrompts <em>Prompts</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getStart <em>Start</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getStartName <em>Start Name</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getModels <em>Models</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getEnvironment <em>Environment</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getArtifacts <em>Artifacts</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getCandidates <em>Candidates</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getBest <em>Best</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Run#getTrace <em>Trace</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.experiment.ExperimentPackage#getRun()
 * @model
 * @generated
 */
public interface Run extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people call it; by default its first prompt.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Run#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"QUEUED"</code>.
	 * The literals are from the enumeration {@link org.machineimagination.experiment.RunStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.machineimagination.experiment.RunStatus
	 * @see #setStatus(RunStatus)
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_Status()
	 * @model default="QUEUED"
	 * @generated
	 */
	RunStatus getStatus();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Run#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.machineimagination.experiment.RunStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(RunStatus value);

	/**
	 * Returns the value of the '<em><b>Status Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One plain sentence on the status: why it failed, why it stopped.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status Message</em>' attribute.
	 * @see #setStatusMessage(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_StatusMessage()
	 * @model
	 * @generated
	 */
	String getStatusMessage();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Run#getStatusMessage <em>Status Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status Message</em>' attribute.
	 * @see #getStatusMessage()
	 * @generated
	 */
	void setStatusMessage(String value);

	/**
	 * Returns the value of the '<em><b>Requested By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who asked for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requested By</em>' attribute.
	 * @see #setRequestedBy(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_RequestedBy()
	 * @model
	 * @generated
	 */
	String getRequestedBy();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Run#getRequestedBy <em>Requested By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Requested By</em>' attribute.
	 * @see #getRequestedBy()
	 * @generated
	 */
	void setRequestedBy(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_Created()
	 * @model dataType="org.machineimagination.experiment.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Run#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it first began to work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started</em>' attribute.
	 * @see #setStarted(Instant)
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_Started()
	 * @model dataType="org.machineimagination.experiment.Instant"
	 * @generated
	 */
	Instant getStarted();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Run#getStarted <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started</em>' attribute.
	 * @see #getStarted()
	 * @generated
	 */
	void setStarted(Instant value);

	/**
	 * Returns the value of the '<em><b>Finished</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it ended, whichever way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finished</em>' attribute.
	 * @see #setFinished(Instant)
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_Finished()
	 * @model dataType="org.machineimagination.experiment.Instant"
	 * @generated
	 */
	Instant getFinished();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Run#getFinished <em>Finished</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finished</em>' attribute.
	 * @see #getFinished()
	 * @generated
	 */
	void setFinished(Instant value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every random number of the run comes from this.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_Seed()
	 * @model default="0"
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Run#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Repeats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the run that this one does again; none otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repeats</em>' attribute.
	 * @see #setRepeats(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_Repeats()
	 * @model dataType="org.machineimagination.experiment.Uuid"
	 * @generated
	 */
	String getRepeats();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Run#getRepeats <em>Repeats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repeats</em>' attribute.
	 * @see #getRepeats()
	 * @generated
	 */
	void setRepeats(String value);

	/**
	 * Returns the value of the '<em><b>Evaluations</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Candidates evaluated so far.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluations</em>' attribute.
	 * @see #setEvaluations(long)
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_Evaluations()
	 * @model default="0"
	 * @generated
	 */
	long getEvaluations();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Run#getEvaluations <em>Evaluations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluations</em>' attribute.
	 * @see #getEvaluations()
	 * @generated
	 */
	void setEvaluations(long value);

	/**
	 * Returns the value of the '<em><b>Generations</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Generations finished so far.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Generations</em>' attribute.
	 * @see #setGenerations(int)
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_Generations()
	 * @model default="0"
	 * @generated
	 */
	int getGenerations();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Run#getGenerations <em>Generations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Generations</em>' attribute.
	 * @see #getGenerations()
	 * @generated
	 */
	void setGenerations(int value);

	/**
	 * Returns the value of the '<em><b>Seconds</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seconds of work so far, waiting and pauses left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seconds</em>' attribute.
	 * @see #setSeconds(double)
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_Seconds()
	 * @model default="0.0"
	 * @generated
	 */
	double getSeconds();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Run#getSeconds <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seconds</em>' attribute.
	 * @see #getSeconds()
	 * @generated
	 */
	void setSeconds(double value);

	/**
	 * Returns the value of the '<em><b>Best Loss</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Loss of the best candidate, the lower the better; none before the first generation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Best Loss</em>' attribute.
	 * @see #setBestLoss(Double)
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_BestLoss()
	 * @model
	 * @generated
	 */
	Double getBestLoss();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Run#getBestLoss <em>Best Loss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Best Loss</em>' attribute.
	 * @see #getBestLoss()
	 * @generated
	 */
	void setBestLoss(Double value);

	/**
	 * Returns the value of the '<em><b>Best Similarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Similarity of the best candidate as the guide sees it, cosine -1..1; none before the first generation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Best Similarity</em>' attribute.
	 * @see #setBestSimilarity(Double)
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_BestSimilarity()
	 * @model
	 * @generated
	 */
	Double getBestSimilarity();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Run#getBestSimilarity <em>Best Similarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Best Similarity</em>' attribute.
	 * @see #getBestSimilarity()
	 * @generated
	 */
	void setBestSimilarity(Double value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keywords, in the order given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' attribute list.
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_Tags()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getTags();

	/**
	 * Returns the value of the '<em><b>Budget</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much work it may do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Budget</em>' containment reference.
	 * @see #setBudget(Budget)
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_Budget()
	 * @model containment="true"
	 * @generated
	 */
	Budget getBudget();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Run#getBudget <em>Budget</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Budget</em>' containment reference.
	 * @see #getBudget()
	 * @generated
	 */
	void setBudget(Budget value);

	/**
	 * Returns the value of the '<em><b>Prompts</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.experiment.Prompt}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it looks for and what it avoids.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prompts</em>' containment reference list.
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_Prompts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Prompt> getPrompts();

	/**
	 * Returns the value of the '<em><b>Start</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A copy of the latents that it was asked to begin at; none where it began as its settings say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' containment reference.
	 * @see #setStart(Artifact)
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_Start()
	 * @model containment="true"
	 * @generated
	 */
	Artifact getStart();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Run#getStart <em>Start</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' containment reference.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(Artifact value);

	/**
	 * Returns the value of the '<em><b>Start Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What those latents were called: the run that found them, or a file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Name</em>' attribute.
	 * @see #setStartName(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_StartName()
	 * @model
	 * @generated
	 */
	String getStartName();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Run#getStartName <em>Start Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Name</em>' attribute.
	 * @see #getStartName()
	 * @generated
	 */
	void setStartName(String value);

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.experiment.PlugInSettings}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The settings of each plug-in that takes part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_Settings()
	 * @model containment="true"
	 * @generated
	 */
	EList<PlugInSettings> getSettings();

	/**
	 * Returns the value of the '<em><b>Models</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.experiment.ModelReference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The models it uses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Models</em>' containment reference list.
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_Models()
	 * @model containment="true"
	 * @generated
	 */
	EList<ModelReference> getModels();

	/**
	 * Returns the value of the '<em><b>Environment</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it ran.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Environment</em>' containment reference.
	 * @see #setEnvironment(Environment)
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_Environment()
	 * @model containment="true"
	 * @generated
	 */
	Environment getEnvironment();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Run#getEnvironment <em>Environment</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Environment</em>' containment reference.
	 * @see #getEnvironment()
	 * @generated
	 */
	void setEnvironment(Environment value);

	/**
	 * Returns the value of the '<em><b>Artifacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.experiment.Artifact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The files it wrote.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Artifacts</em>' containment reference list.
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_Artifacts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Artifact> getArtifacts();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.experiment.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people wrote about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Note> getNotes();

	/**
	 * Returns the value of the '<em><b>Candidates</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.experiment.Candidate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The candidates worth keeping, best or not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Candidates</em>' containment reference list.
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_Candidates()
	 * @model containment="true"
	 * @generated
	 */
	EList<Candidate> getCandidates();

	/**
	 * Returns the value of the '<em><b>Best</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The result: one of the candidates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Best</em>' reference.
	 * @see #setBest(Candidate)
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_Best()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Candidate getBest();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Run#getBest <em>Best</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Best</em>' reference.
	 * @see #getBest()
	 * @generated
	 */
	void setBest(Candidate value);

	/**
	 * Returns the value of the '<em><b>Trace</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.experiment.GenerationRecord}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Figures of every generation, oldest first. They are kept in the table of the trace, which is among the artifacts, and are filled in from there when somebody asks for them; the record is written without them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trace</em>' containment reference list.
	 * @see org.machineimagination.experiment.ExperimentPackage#getRun_Trace()
	 * @model containment="true" transient="true"
	 * @generated
	 */
	EList<GenerationRecord> getTrace();

} // Run
