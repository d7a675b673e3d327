// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EcoreEMap;
import org.eclipse.emf.ecore.util.InternalEList;

import org.machineimagination.experiment.ExperimentPackage;
import org.machineimagination.experiment.GenerationRecord;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Generation Record</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.experiment.impl.GenerationRecordImpl#getGeneration <em>Generation</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.GenerationRecordImpl#getEvaluations <em>Evaluations</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.GenerationRecordImpl#getBestLoss <em>Best Loss</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.GenerationRecordImpl#getMeanLoss <em>Mean Loss</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.GenerationRecordImpl#getStdLoss <em>Std Loss</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.GenerationRecordImpl#getBestSimilarity <em>Best Similarity</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.GenerationRecordImpl#getMeanSimilarity <em>Mean Similarity</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.GenerationRecordImpl#getStepSize <em>Step Size</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.GenerationRecordImpl#getSeconds <em>Seconds</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.GenerationRecordImpl#getRegularisers <em>Regularisers</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.GenerationRecordImpl#getDiagnostics <em>Diagnostics</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GenerationRecordImpl extends MinimalEObjectImpl.Container implements GenerationRecord {
	/**
	 * The default value of the '{@link #getGeneration() <em>Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeneration()
	 * @generated
	 * @ordered
	 */
	protected static final int GENERATION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getGeneration() <em>Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeneration()
	 * @generated
	 * @ordered
	 */
	protected int generation = GENERATION_EDEFAULT;

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
	 * The default value of the '{@link #getBestLoss() <em>Best Loss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBestLoss()
	 * @generated
	 * @ordered
	 */
	protected static final double BEST_LOSS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getBestLoss() <em>Best Loss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBestLoss()
	 * @generated
	 * @ordered
	 */
	protected double bestLoss = BEST_LOSS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeanLoss() <em>Mean Loss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeanLoss()
	 * @generated
	 * @ordered
	 */
	protected static final double MEAN_LOSS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMeanLoss() <em>Mean Loss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeanLoss()
	 * @generated
	 * @ordered
	 */
	protected double meanLoss = MEAN_LOSS_EDEFAULT;

	/**
	 * The default value of the '{@link #getStdLoss() <em>Std Loss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStdLoss()
	 * @generated
	 * @ordered
	 */
	protected static final double STD_LOSS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getStdLoss() <em>Std Loss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStdLoss()
	 * @generated
	 * @ordered
	 */
	protected double stdLoss = STD_LOSS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBestSimilarity() <em>Best Similarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBestSimilarity()
	 * @generated
	 * @ordered
	 */
	protected static final double BEST_SIMILARITY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getBestSimilarity() <em>Best Similarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBestSimilarity()
	 * @generated
	 * @ordered
	 */
	protected double bestSimilarity = BEST_SIMILARITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeanSimilarity() <em>Mean Similarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeanSimilarity()
	 * @generated
	 * @ordered
	 */
	protected static final double MEAN_SIMILARITY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMeanSimilarity() <em>Mean Similarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeanSimilarity()
	 * @generated
	 * @ordered
	 */
	protected double meanSimilarity = MEAN_SIMILARITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getStepSize() <em>Step Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStepSize()
	 * @generated
	 * @ordered
	 */
	protected static final double STEP_SIZE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getStepSize() <em>Step Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStepSize()
	 * @generated
	 * @ordered
	 */
	protected double stepSize = STEP_SIZE_EDEFAULT;

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
	 * The cached value of the '{@link #getRegularisers() <em>Regularisers</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegularisers()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, Double> regularisers;

	/**
	 * The cached value of the '{@link #getDiagnostics() <em>Diagnostics</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiagnostics()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, Double> diagnostics;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GenerationRecordImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.GENERATION_RECORD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getGeneration() {
		return generation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGeneration(int newGeneration) {
		int oldGeneration = generation;
		generation = newGeneration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GENERATION_RECORD__GENERATION, oldGeneration, generation));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GENERATION_RECORD__EVALUATIONS, oldEvaluations, evaluations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBestLoss() {
		return bestLoss;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBestLoss(double newBestLoss) {
		double oldBestLoss = bestLoss;
		bestLoss = newBestLoss;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GENERATION_RECORD__BEST_LOSS, oldBestLoss, bestLoss));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMeanLoss() {
		return meanLoss;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeanLoss(double newMeanLoss) {
		double oldMeanLoss = meanLoss;
		meanLoss = newMeanLoss;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GENERATION_RECORD__MEAN_LOSS, oldMeanLoss, meanLoss));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getStdLoss() {
		return stdLoss;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStdLoss(double newStdLoss) {
		double oldStdLoss = stdLoss;
		stdLoss = newStdLoss;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GENERATION_RECORD__STD_LOSS, oldStdLoss, stdLoss));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBestSimilarity() {
		return bestSimilarity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBestSimilarity(double newBestSimilarity) {
		double oldBestSimilarity = bestSimilarity;
		bestSimilarity = newBestSimilarity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GENERATION_RECORD__BEST_SIMILARITY, oldBestSimilarity, bestSimilarity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMeanSimilarity() {
		return meanSimilarity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeanSimilarity(double newMeanSimilarity) {
		double oldMeanSimilarity = meanSimilarity;
		meanSimilarity = newMeanSimilarity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GENERATION_RECORD__MEAN_SIMILARITY, oldMeanSimilarity, meanSimilarity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getStepSize() {
		return stepSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStepSize(double newStepSize) {
		double oldStepSize = stepSize;
		stepSize = newStepSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GENERATION_RECORD__STEP_SIZE, oldStepSize, stepSize));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GENERATION_RECORD__SECONDS, oldSeconds, seconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, Double> getRegularisers() {
		if (regularisers == null) {
			regularisers = new EcoreEMap<String,Double>(ExperimentPackage.Literals.STRING_TO_DOUBLE_ENTRY, StringToDoubleEntryImpl.class, this, ExperimentPackage.GENERATION_RECORD__REGULARISERS);
		}
		return regularisers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, Double> getDiagnostics() {
		if (diagnostics == null) {
			diagnostics = new EcoreEMap<String,Double>(ExperimentPackage.Literals.STRING_TO_DOUBLE_ENTRY, StringToDoubleEntryImpl.class, this, ExperimentPackage.GENERATION_RECORD__DIAGNOSTICS);
		}
		return diagnostics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.GENERATION_RECORD__REGULARISERS:
				return ((InternalEList<?>)getRegularisers()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.GENERATION_RECORD__DIAGNOSTICS:
				return ((InternalEList<?>)getDiagnostics()).basicRemove(otherEnd, msgs);
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
			case ExperimentPackage.GENERATION_RECORD__GENERATION:
				return getGeneration();
			case ExperimentPackage.GENERATION_RECORD__EVALUATIONS:
				return getEvaluations();
			case ExperimentPackage.GENERATION_RECORD__BEST_LOSS:
				return getBestLoss();
			case ExperimentPackage.GENERATION_RECORD__MEAN_LOSS:
				return getMeanLoss();
			case ExperimentPackage.GENERATION_RECORD__STD_LOSS:
				return getStdLoss();
			case ExperimentPackage.GENERATION_RECORD__BEST_SIMILARITY:
				return getBestSimilarity();
			case ExperimentPackage.GENERATION_RECORD__MEAN_SIMILARITY:
				return getMeanSimilarity();
			case ExperimentPackage.GENERATION_RECORD__STEP_SIZE:
				return getStepSize();
			case ExperimentPackage.GENERATION_RECORD__SECONDS:
				return getSeconds();
			case ExperimentPackage.GENERATION_RECORD__REGULARISERS:
				if (coreType) return getRegularisers();
				else return getRegularisers().map();
			case ExperimentPackage.GENERATION_RECORD__DIAGNOSTICS:
				if (coreType) return getDiagnostics();
				else return getDiagnostics().map();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ExperimentPackage.GENERATION_RECORD__GENERATION:
				setGeneration((Integer)newValue);
				return;
			case ExperimentPackage.GENERATION_RECORD__EVALUATIONS:
				setEvaluations((Long)newValue);
				return;
			case ExperimentPackage.GENERATION_RECORD__BEST_LOSS:
				setBestLoss((Double)newValue);
				return;
			case ExperimentPackage.GENERATION_RECORD__MEAN_LOSS:
				setMeanLoss((Double)newValue);
				return;
			case ExperimentPackage.GENERATION_RECORD__STD_LOSS:
				setStdLoss((Double)newValue);
				return;
			case ExperimentPackage.GENERATION_RECORD__BEST_SIMILARITY:
				setBestSimilarity((Double)newValue);
				return;
			case ExperimentPackage.GENERATION_RECORD__MEAN_SIMILARITY:
				setMeanSimilarity((Double)newValue);
				return;
			case ExperimentPackage.GENERATION_RECORD__STEP_SIZE:
				setStepSize((Double)newValue);
				return;
			case ExperimentPackage.GENERATION_RECORD__SECONDS:
				setSeconds((Double)newValue);
				return;
			case ExperimentPackage.GENERATION_RECORD__REGULARISERS:
				((EStructuralFeature.Setting)getRegularisers()).set(newValue);
				return;
			case ExperimentPackage.GENERATION_RECORD__DIAGNOSTICS:
				((EStructuralFeature.Setting)getDiagnostics()).set(newValue);
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
			case ExperimentPackage.GENERATION_RECORD__GENERATION:
				setGeneration(GENERATION_EDEFAULT);
				return;
			case ExperimentPackage.GENERATION_RECORD__EVALUATIONS:
				setEvaluations(EVALUATIONS_EDEFAULT);
				return;
			case ExperimentPackage.GENERATION_RECORD__BEST_LOSS:
				setBestLoss(BEST_LOSS_EDEFAULT);
				return;
			case ExperimentPackage.GENERATION_RECORD__MEAN_LOSS:
				setMeanLoss(MEAN_LOSS_EDEFAULT);
				return;
			case ExperimentPackage.GENERATION_RECORD__STD_LOSS:
				setStdLoss(STD_LOSS_EDEFAULT);
				return;
			case ExperimentPackage.GENERATION_RECORD__BEST_SIMILARITY:
				setBestSimilarity(BEST_SIMILARITY_EDEFAULT);
				return;
			case ExperimentPackage.GENERATION_RECORD__MEAN_SIMILARITY:
				setMeanSimilarity(MEAN_SIMILARITY_EDEFAULT);
				return;
			case ExperimentPackage.GENERATION_RECORD__STEP_SIZE:
				setStepSize(STEP_SIZE_EDEFAULT);
				return;
			case ExperimentPackage.GENERATION_RECORD__SECONDS:
				setSeconds(SECONDS_EDEFAULT);
				return;
			case ExperimentPackage.GENERATION_RECORD__REGULARISERS:
				getRegularisers().clear();
				return;
			case ExperimentPackage.GENERATION_RECORD__DIAGNOSTICS:
				getDiagnostics().clear();
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
			case ExperimentPackage.GENERATION_RECORD__GENERATION:
				return generation != GENERATION_EDEFAULT;
			case ExperimentPackage.GENERATION_RECORD__EVALUATIONS:
				return evaluations != EVALUATIONS_EDEFAULT;
			case ExperimentPackage.GENERATION_RECORD__BEST_LOSS:
				return bestLoss != BEST_LOSS_EDEFAULT;
			case ExperimentPackage.GENERATION_RECORD__MEAN_LOSS:
				return meanLoss != MEAN_LOSS_EDEFAULT;
			case ExperimentPackage.GENERATION_RECORD__STD_LOSS:
				return stdLoss != STD_LOSS_EDEFAULT;
			case ExperimentPackage.GENERATION_RECORD__BEST_SIMILARITY:
				return bestSimilarity != BEST_SIMILARITY_EDEFAULT;
			case ExperimentPackage.GENERATION_RECORD__MEAN_SIMILARITY:
				return meanSimilarity != MEAN_SIMILARITY_EDEFAULT;
			case ExperimentPackage.GENERATION_RECORD__STEP_SIZE:
				return stepSize != STEP_SIZE_EDEFAULT;
			case ExperimentPackage.GENERATION_RECORD__SECONDS:
				return seconds != SECONDS_EDEFAULT;
			case ExperimentPackage.GENERATION_RECORD__REGULARISERS:
				return regularisers != null && !regularisers.isEmpty();
			case ExperimentPackage.GENERATION_RECORD__DIAGNOSTICS:
				return diagnostics != null && !diagnostics.isEmpty();
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
		result.append(" (generation: ");
		result.append(generation);
		result.append(", evaluations: ");
		result.append(evaluations);
		result.append(", bestLoss: ");
		result.append(bestLoss);
		result.append(", meanLoss: ");
		result.append(meanLoss);
		result.append(", stdLoss: ");
		result.append(stdLoss);
		result.append(", bestSimilarity: ");
		result.append(bestSimilarity);
		result.append(", meanSimilarity: ");
		result.append(meanSimilarity);
		result.append(", stepSize: ");
		result.append(stepSize);
		result.append(", seconds: ");
		result.append(seconds);
		result.append(')');
		return result.toString();
	}

} //GenerationRecordImpl
