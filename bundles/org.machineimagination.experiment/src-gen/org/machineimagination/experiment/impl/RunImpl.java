// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.machineimagination.experiment.Artifact;
import org.machineimagination.experiment.Budget;
import org.machineimagination.experiment.Candidate;
import org.machineimagination.experiment.Environment;
import org.machineimagination.experiment.ExperimentPackage;
import org.machineimagination.experiment.GenerationRecord;
import org.machineimagination.experiment.ModelReference;
import org.machineimagination.experiment.Note;
import org.machineimagination.experiment.PlugInSettings;
import org.machineimagination.experiment.Prompt;
import org.machineimagination.experiment.Run;
import org.machineimagination.experiment.RunStatus;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Run</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getStatusMessage <em>Status Message</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getRequestedBy <em>Requested By</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getStarted <em>Started</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getFinished <em>Finished</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getRepeats <em>Repeats</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getEvaluations <em>Evaluations</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getGenerations <em>Generations</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getSeconds <em>Seconds</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getBestLoss <em>Best Loss</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getBestSimilarity <em>Best Similarity</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getPrompts <em>Prompts</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getStartName <em>Start Name</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getModels <em>Models</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getEnvironment <em>Environment</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getArtifacts <em>Artifacts</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getCandidates <em>Candidates</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getBest <em>Best</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.RunImpl#getTrace <em>Trace</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RunImpl extends IdentifiedImpl implements Run {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final RunStatus STATUS_EDEFAULT = RunStatus.QUEUED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected RunStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatusMessage() <em>Status Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatusMessage()
	 * @generated
	 * @ordered
	 */
	protected static final String STATUS_MESSAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatusMessage() <em>Status Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatusMessage()
	 * @generated
	 * @ordered
	 */
	protected String statusMessage = STATUS_MESSAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRequestedBy() <em>Requested By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequestedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String REQUESTED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRequestedBy() <em>Requested By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequestedBy()
	 * @generated
	 * @ordered
	 */
	protected String requestedBy = REQUESTED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected Instant created = CREATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getStarted() <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarted()
	 * @generated
	 * @ordered
	 */
	protected static final Instant STARTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStarted() <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarted()
	 * @generated
	 * @ordered
	 */
	protected Instant started = STARTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getFinished() <em>Finished</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinished()
	 * @generated
	 * @ordered
	 */
	protected static final Instant FINISHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFinished() <em>Finished</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinished()
	 * @generated
	 * @ordered
	 */
	protected Instant finished = FINISHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRepeats() <em>Repeats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepeats()
	 * @generated
	 * @ordered
	 */
	protected static final String REPEATS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRepeats() <em>Repeats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepeats()
	 * @generated
	 * @ordered
	 */
	protected String repeats = REPEATS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvaluations() <em>Evaluations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluations()
	 * @generated
	 * @ordered
	 */
	protected static final long EVALUATIONS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getEvaluations() <em>Evaluations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluations()
	 * @generated
	 * @ordered
	 */
	protected long evaluations = EVALUATIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getGenerations() <em>Generations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenerations()
	 * @generated
	 * @ordered
	 */
	protected static final int GENERATIONS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getGenerations() <em>Generations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenerations()
	 * @generated
	 * @ordered
	 */
	protected int generations = GENERATIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeconds() <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getSeconds() <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeconds()
	 * @generated
	 * @ordered
	 */
	protected double seconds = SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBestLoss() <em>Best Loss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBestLoss()
	 * @generated
	 * @ordered
	 */
	protected static final Double BEST_LOSS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBestLoss() <em>Best Loss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBestLoss()
	 * @generated
	 * @ordered
	 */
	protected Double bestLoss = BEST_LOSS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBestSimilarity() <em>Best Similarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBestSimilarity()
	 * @generated
	 * @ordered
	 */
	protected static final Double BEST_SIMILARITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBestSimilarity() <em>Best Similarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBestSimilarity()
	 * @generated
	 * @ordered
	 */
	protected Double bestSimilarity = BEST_SIMILARITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTags() <em>Tags</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected EList<String> tags;

	/**
	 * The cached value of the '{@link #getBudget() <em>Budget</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudget()
	 * @generated
	 * @ordered
	 */
	protected Budget budget;

	/**
	 * The cached value of the '{@link #getPrompts() <em>Prompts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrompts()
	 * @generated
	 * @ordered
	 */
	protected EList<Prompt> prompts;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected Artifact start;

	/**
	 * The default value of the '{@link #getStartName() <em>Start Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartName()
	 * @generated
	 * @ordered
	 */
	protected static final String START_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartName() <em>Start Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartName()
	 * @generated
	 * @ordered
	 */
	protected String startName = START_NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSettings() <em>Settings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettings()
	 * @generated
	 * @ordered
	 */
	protected EList<PlugInSettings> settings;

	/**
	 * The cached value of the '{@link #getModels() <em>Models</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModels()
	 * @generated
	 * @ordered
	 */
	protected EList<ModelReference> models;

	/**
	 * The cached value of the '{@link #getEnvironment() <em>Environment</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnvironment()
	 * @generated
	 * @ordered
	 */
	protected Environment environment;

	/**
	 * The cached value of the '{@link #getArtifacts() <em>Artifacts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArtifacts()
	 * @generated
	 * @ordered
	 */
	protected EList<Artifact> artifacts;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<Note> notes;

	/**
	 * The cached value of the '{@link #getCandidates() <em>Candidates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCandidates()
	 * @generated
	 * @ordered
	 */
	protected EList<Candidate> candidates;

	/**
	 * The cached value of the '{@link #getBest() <em>Best</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBest()
	 * @generated
	 * @ordered
	 */
	protected Candidate best;

	/**
	 * The cached value of the '{@link #getTrace() <em>Trace</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrace()
	 * @generated
	 * @ordered
	 */
	protected EList<GenerationRecord> trace;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RunImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.RUN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RunStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(RunStatus newStatus) {
		RunStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatusMessage() {
		return statusMessage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatusMessage(String newStatusMessage) {
		String oldStatusMessage = statusMessage;
		statusMessage = newStatusMessage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__STATUS_MESSAGE, oldStatusMessage, statusMessage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRequestedBy() {
		return requestedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequestedBy(String newRequestedBy) {
		String oldRequestedBy = requestedBy;
		requestedBy = newRequestedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__REQUESTED_BY, oldRequestedBy, requestedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(Instant newCreated) {
		Instant oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getStarted() {
		return started;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStarted(Instant newStarted) {
		Instant oldStarted = started;
		started = newStarted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__STARTED, oldStarted, started));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getFinished() {
		return finished;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinished(Instant newFinished) {
		Instant oldFinished = finished;
		finished = newFinished;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__FINISHED, oldFinished, finished));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRepeats() {
		return repeats;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepeats(String newRepeats) {
		String oldRepeats = repeats;
		repeats = newRepeats;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__REPEATS, oldRepeats, repeats));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getEvaluations() {
		return evaluations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvaluations(long newEvaluations) {
		long oldEvaluations = evaluations;
		evaluations = newEvaluations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__EVALUATIONS, oldEvaluations, evaluations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getGenerations() {
		return generations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGenerations(int newGenerations) {
		int oldGenerations = generations;
		generations = newGenerations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__GENERATIONS, oldGenerations, generations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSeconds() {
		return seconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeconds(double newSeconds) {
		double oldSeconds = seconds;
		seconds = newSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__SECONDS, oldSeconds, seconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getBestLoss() {
		return bestLoss;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBestLoss(Double newBestLoss) {
		Double oldBestLoss = bestLoss;
		bestLoss = newBestLoss;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__BEST_LOSS, oldBestLoss, bestLoss));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getBestSimilarity() {
		return bestSimilarity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBestSimilarity(Double newBestSimilarity) {
		Double oldBestSimilarity = bestSimilarity;
		bestSimilarity = newBestSimilarity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__BEST_SIMILARITY, oldBestSimilarity, bestSimilarity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTags() {
		if (tags == null) {
			tags = new EDataTypeEList<String>(String.class, this, ExperimentPackage.RUN__TAGS);
		}
		return tags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Budget getBudget() {
		return budget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBudget(Budget newBudget, NotificationChain msgs) {
		Budget oldBudget = budget;
		budget = newBudget;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__BUDGET, oldBudget, newBudget);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBudget(Budget newBudget) {
		if (newBudget != budget) {
			NotificationChain msgs = null;
			if (budget != null)
				msgs = ((InternalEObject)budget).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.RUN__BUDGET, null, msgs);
			if (newBudget != null)
				msgs = ((InternalEObject)newBudget).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.RUN__BUDGET, null, msgs);
			msgs = basicSetBudget(newBudget, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__BUDGET, newBudget, newBudget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Prompt> getPrompts() {
		if (prompts == null) {
			prompts = new EObjectContainmentEList<Prompt>(Prompt.class, this, ExperimentPackage.RUN__PROMPTS);
		}
		return prompts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Artifact getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStart(Artifact newStart, NotificationChain msgs) {
		Artifact oldStart = start;
		start = newStart;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__START, oldStart, newStart);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(Artifact newStart) {
		if (newStart != start) {
			NotificationChain msgs = null;
			if (start != null)
				msgs = ((InternalEObject)start).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.RUN__START, null, msgs);
			if (newStart != null)
				msgs = ((InternalEObject)newStart).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.RUN__START, null, msgs);
			msgs = basicSetStart(newStart, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__START, newStart, newStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStartName() {
		return startName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartName(String newStartName) {
		String oldStartName = startName;
		startName = newStartName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__START_NAME, oldStartName, startName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlugInSettings> getSettings() {
		if (settings == null) {
			settings = new EObjectContainmentEList<PlugInSettings>(PlugInSettings.class, this, ExperimentPackage.RUN__SETTINGS);
		}
		return settings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ModelReference> getModels() {
		if (models == null) {
			models = new EObjectContainmentEList<ModelReference>(ModelReference.class, this, ExperimentPackage.RUN__MODELS);
		}
		return models;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Environment getEnvironment() {
		return environment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEnvironment(Environment newEnvironment, NotificationChain msgs) {
		Environment oldEnvironment = environment;
		environment = newEnvironment;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__ENVIRONMENT, oldEnvironment, newEnvironment);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnvironment(Environment newEnvironment) {
		if (newEnvironment != environment) {
			NotificationChain msgs = null;
			if (environment != null)
				msgs = ((InternalEObject)environment).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.RUN__ENVIRONMENT, null, msgs);
			if (newEnvironment != null)
				msgs = ((InternalEObject)newEnvironment).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.RUN__ENVIRONMENT, null, msgs);
			msgs = basicSetEnvironment(newEnvironment, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__ENVIRONMENT, newEnvironment, newEnvironment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Artifact> getArtifacts() {
		if (artifacts == null) {
			artifacts = new EObjectContainmentEList<Artifact>(Artifact.class, this, ExperimentPackage.RUN__ARTIFACTS);
		}
		return artifacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Note> getNotes() {
		if (notes == null) {
			notes = new EObjectContainmentEList<Note>(Note.class, this, ExperimentPackage.RUN__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Candidate> getCandidates() {
		if (candidates == null) {
			candidates = new EObjectContainmentEList<Candidate>(Candidate.class, this, ExperimentPackage.RUN__CANDIDATES);
		}
		return candidates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Candidate getBest() {
		return best;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBest(Candidate newBest) {
		Candidate oldBest = best;
		best = newBest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__BEST, oldBest, best));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GenerationRecord> getTrace() {
		if (trace == null) {
			trace = new EObjectContainmentEList<GenerationRecord>(GenerationRecord.class, this, ExperimentPackage.RUN__TRACE);
		}
		return trace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.RUN__BUDGET:
				return basicSetBudget(null, msgs);
			case ExperimentPackage.RUN__PROMPTS:
				return ((InternalEList<?>)getPrompts()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.RUN__START:
				return basicSetStart(null, msgs);
			case ExperimentPackage.RUN__SETTINGS:
				return ((InternalEList<?>)getSettings()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.RUN__MODELS:
				return ((InternalEList<?>)getModels()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.RUN__ENVIRONMENT:
				return basicSetEnvironment(null, msgs);
			case ExperimentPackage.RUN__ARTIFACTS:
				return ((InternalEList<?>)getArtifacts()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.RUN__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.RUN__CANDIDATES:
				return ((InternalEList<?>)getCandidates()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.RUN__TRACE:
				return ((InternalEList<?>)getTrace()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.RUN__NAME:
				return getName();
			case ExperimentPackage.RUN__STATUS:
				return getStatus();
			case ExperimentPackage.RUN__STATUS_MESSAGE:
				return getStatusMessage();
			case ExperimentPackage.RUN__REQUESTED_BY:
				return getRequestedBy();
			case ExperimentPackage.RUN__CREATED:
				return getCreated();
			case ExperimentPackage.RUN__STARTED:
				return getStarted();
			case ExperimentPackage.RUN__FINISHED:
				return getFinished();
			case ExperimentPackage.RUN__SEED:
				return getSeed();
			case ExperimentPackage.RUN__REPEATS:
				return getRepeats();
			case ExperimentPackage.RUN__EVALUATIONS:
				return getEvaluations();
			case ExperimentPackage.RUN__GENERATIONS:
				return getGenerations();
			case ExperimentPackage.RUN__SECONDS:
				return getSeconds();
			case ExperimentPackage.RUN__BEST_LOSS:
				return getBestLoss();
			case ExperimentPackage.RUN__BEST_SIMILARITY:
				return getBestSimilarity();
			case ExperimentPackage.RUN__TAGS:
				return getTags();
			case ExperimentPackage.RUN__BUDGET:
				return getBudget();
			case ExperimentPackage.RUN__PROMPTS:
				return getPrompts();
			case ExperimentPackage.RUN__START:
				return getStart();
			case ExperimentPackage.RUN__START_NAME:
				return getStartName();
			case ExperimentPackage.RUN__SETTINGS:
				return getSettings();
			case ExperimentPackage.RUN__MODELS:
				return getModels();
			case ExperimentPackage.RUN__ENVIRONMENT:
				return getEnvironment();
			case ExperimentPackage.RUN__ARTIFACTS:
				return getArtifacts();
			case ExperimentPackage.RUN__NOTES:
				return getNotes();
			case ExperimentPackage.RUN__CANDIDATES:
				return getCandidates();
			case ExperimentPackage.RUN__BEST:
				return getBest();
			case ExperimentPackage.RUN__TRACE:
				return getTrace();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ExperimentPackage.RUN__NAME:
				setName((String)newValue);
				return;
			case ExperimentPackage.RUN__STATUS:
				setStatus((RunStatus)newValue);
				return;
			case ExperimentPackage.RUN__STATUS_MESSAGE:
				setStatusMessage((String)newValue);
				return;
			case ExperimentPackage.RUN__REQUESTED_BY:
				setRequestedBy((String)newValue);
				return;
			case ExperimentPackage.RUN__CREATED:
				setCreated((Instant)newValue);
				return;
			case ExperimentPackage.RUN__STARTED:
				setStarted((Instant)newValue);
				return;
			case ExperimentPackage.RUN__FINISHED:
				setFinished((Instant)newValue);
				return;
			case ExperimentPackage.RUN__SEED:
				setSeed((Long)newValue);
				return;
			case ExperimentPackage.RUN__REPEATS:
				setRepeats((String)newValue);
				return;
			case ExperimentPackage.RUN__EVALUATIONS:
				setEvaluations((Long)newValue);
				return;
			case ExperimentPackage.RUN__GENERATIONS:
				setGenerations((Integer)newValue);
				return;
			case ExperimentPackage.RUN__SECONDS:
				setSeconds((Double)newValue);
				return;
			case ExperimentPackage.RUN__BEST_LOSS:
				setBestLoss((Double)newValue);
				return;
			case ExperimentPackage.RUN__BEST_SIMILARITY:
				setBestSimilarity((Double)newValue);
				return;
			case ExperimentPackage.RUN__TAGS:
				getTags().clear();
				getTags().addAll((Collection<? extends String>)newValue);
				return;
			case ExperimentPackage.RUN__BUDGET:
				setBudget((Budget)newValue);
				return;
			case ExperimentPackage.RUN__PROMPTS:
				getPrompts().clear();
				getPrompts().addAll((Collection<? extends Prompt>)newValue);
				return;
			case ExperimentPackage.RUN__START:
				setStart((Artifact)newValue);
				return;
			case ExperimentPackage.RUN__START_NAME:
				setStartName((String)newValue);
				return;
			case ExperimentPackage.RUN__SETTINGS:
				getSettings().clear();
				getSettings().addAll((Collection<? extends PlugInSettings>)newValue);
				return;
			case ExperimentPackage.RUN__MODELS:
				getModels().clear();
				getModels().addAll((Collection<? extends ModelReference>)newValue);
				return;
			case ExperimentPackage.RUN__ENVIRONMENT:
				setEnvironment((Environment)newValue);
				return;
			case ExperimentPackage.RUN__ARTIFACTS:
				getArtifacts().clear();
				getArtifacts().addAll((Collection<? extends Artifact>)newValue);
				return;
			case ExperimentPackage.RUN__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends Note>)newValue);
				return;
			case ExperimentPackage.RUN__CANDIDATES:
				getCandidates().clear();
				getCandidates().addAll((Collection<? extends Candidate>)newValue);
				return;
			case ExperimentPackage.RUN__BEST:
				setBest((Candidate)newValue);
				return;
			case ExperimentPackage.RUN__TRACE:
				getTrace().clear();
				getTrace().addAll((Collection<? extends GenerationRecord>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ExperimentPackage.RUN__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ExperimentPackage.RUN__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ExperimentPackage.RUN__STATUS_MESSAGE:
				setStatusMessage(STATUS_MESSAGE_EDEFAULT);
				return;
			case ExperimentPackage.RUN__REQUESTED_BY:
				setRequestedBy(REQUESTED_BY_EDEFAULT);
				return;
			case ExperimentPackage.RUN__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case ExperimentPackage.RUN__STARTED:
				setStarted(STARTED_EDEFAULT);
				return;
			case ExperimentPackage.RUN__FINISHED:
				setFinished(FINISHED_EDEFAULT);
				return;
			case ExperimentPackage.RUN__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case ExperimentPackage.RUN__REPEATS:
				setRepeats(REPEATS_EDEFAULT);
				return;
			case ExperimentPackage.RUN__EVALUATIONS:
				setEvaluations(EVALUATIONS_EDEFAULT);
				return;
			case ExperimentPackage.RUN__GENERATIONS:
				setGenerations(GENERATIONS_EDEFAULT);
				return;
			case ExperimentPackage.RUN__SECONDS:
				setSeconds(SECONDS_EDEFAULT);
				return;
			case ExperimentPackage.RUN__BEST_LOSS:
				setBestLoss(BEST_LOSS_EDEFAULT);
				return;
			case ExperimentPackage.RUN__BEST_SIMILARITY:
				setBestSimilarity(BEST_SIMILARITY_EDEFAULT);
				return;
			case ExperimentPackage.RUN__TAGS:
				getTags().clear();
				return;
			case ExperimentPackage.RUN__BUDGET:
				setBudget((Budget)null);
				return;
			case ExperimentPackage.RUN__PROMPTS:
				getPrompts().clear();
				return;
			case ExperimentPackage.RUN__START:
				setStart((Artifact)null);
				return;
			case ExperimentPackage.RUN__START_NAME:
				setStartName(START_NAME_EDEFAULT);
				return;
			case ExperimentPackage.RUN__SETTINGS:
				getSettings().clear();
				return;
			case ExperimentPackage.RUN__MODELS:
				getModels().clear();
				return;
			case ExperimentPackage.RUN__ENVIRONMENT:
				setEnvironment((Environment)null);
				return;
			case ExperimentPackage.RUN__ARTIFACTS:
				getArtifacts().clear();
				return;
			case ExperimentPackage.RUN__NOTES:
				getNotes().clear();
				return;
			case ExperimentPackage.RUN__CANDIDATES:
				getCandidates().clear();
				return;
			case ExperimentPackage.RUN__BEST:
				setBest((Candidate)null);
				return;
			case ExperimentPackage.RUN__TRACE:
				getTrace().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ExperimentPackage.RUN__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ExperimentPackage.RUN__STATUS:
				return status != STATUS_EDEFAULT;
			case ExperimentPackage.RUN__STATUS_MESSAGE:
				return STATUS_MESSAGE_EDEFAULT == null ? statusMessage != null : !STATUS_MESSAGE_EDEFAULT.equals(statusMessage);
			case ExperimentPackage.RUN__REQUESTED_BY:
				return REQUESTED_BY_EDEFAULT == null ? requestedBy != null : !REQUESTED_BY_EDEFAULT.equals(requestedBy);
			case ExperimentPackage.RUN__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case ExperimentPackage.RUN__STARTED:
				return STARTED_EDEFAULT == null ? started != null : !STARTED_EDEFAULT.equals(started);
			case ExperimentPackage.RUN__FINISHED:
				return FINISHED_EDEFAULT == null ? finished != null : !FINISHED_EDEFAULT.equals(finished);
			case ExperimentPackage.RUN__SEED:
				return seed != SEED_EDEFAULT;
			case ExperimentPackage.RUN__REPEATS:
				return REPEATS_EDEFAULT == null ? repeats != null : !REPEATS_EDEFAULT.equals(repeats);
			case ExperimentPackage.RUN__EVALUATIONS:
				return evaluations != EVALUATIONS_EDEFAULT;
			case ExperimentPackage.RUN__GENERATIONS:
				return generations != GENERATIONS_EDEFAULT;
			case ExperimentPackage.RUN__SECONDS:
				return seconds != SECONDS_EDEFAULT;
			case ExperimentPackage.RUN__BEST_LOSS:
				return BEST_LOSS_EDEFAULT == null ? bestLoss != null : !BEST_LOSS_EDEFAULT.equals(bestLoss);
			case ExperimentPackage.RUN__BEST_SIMILARITY:
				return BEST_SIMILARITY_EDEFAULT == null ? bestSimilarity != null : !BEST_SIMILARITY_EDEFAULT.equals(bestSimilarity);
			case ExperimentPackage.RUN__TAGS:
				return tags != null && !tags.isEmpty();
			case ExperimentPackage.RUN__BUDGET:
				return budget != null;
			case ExperimentPackage.RUN__PROMPTS:
				return prompts != null && !prompts.isEmpty();
			case ExperimentPackage.RUN__START:
				return start != null;
			case ExperimentPackage.RUN__START_NAME:
				return START_NAME_EDEFAULT == null ? startName != null : !START_NAME_EDEFAULT.equals(startName);
			case ExperimentPackage.RUN__SETTINGS:
				return settings != null && !settings.isEmpty();
			case ExperimentPackage.RUN__MODELS:
				return models != null && !models.isEmpty();
			case ExperimentPackage.RUN__ENVIRONMENT:
				return environment != null;
			case ExperimentPackage.RUN__ARTIFACTS:
				return artifacts != null && !artifacts.isEmpty();
			case ExperimentPackage.RUN__NOTES:
				return notes != null && !notes.isEmpty();
			case ExperimentPackage.RUN__CANDIDATES:
				return candidates != null && !candidates.isEmpty();
			case ExperimentPackage.RUN__BEST:
				return best != null;
			case ExperimentPackage.RUN__TRACE:
				return trace != null && !trace.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", status: ");
		result.append(status);
		result.append(", statusMessage: ");
		result.append(statusMessage);
		result.append(", requestedBy: ");
		result.append(requestedBy);
		result.append(", created: ");
		result.append(created);
		result.append(", started: ");
		result.append(started);
		result.append(", finished: ");
		result.append(finished);
		result.append(", seed: ");
		result.append(seed);
		result.append(", repeats: ");
		result.append(repeats);
		result.append(", evaluations: ");
		result.append(evaluations);
		result.append(", generations: ");
		result.append(generations);
		result.append(", seconds: ");
		result.append(seconds);
		result.append(", bestLoss: ");
		result.append(bestLoss);
		result.append(", bestSimilarity: ");
		result.append(bestSimilarity);
		result.append(", tags: ");
		result.append(tags);
		result.append(", startName: ");
		result.append(startName);
		result.append(')');
		return result.toString();
	}

} //RunImpl
