// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.machineimagination.project.ProjectPackage;
import org.machineimagination.project.ScoreBody;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Score Body</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.project.impl.ScoreBodyImpl#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.ScoreBodyImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.ScoreBodyImpl#getLowest <em>Lowest</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.ScoreBodyImpl#getHighest <em>Highest</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScoreBodyImpl extends BodyImpl implements ScoreBody {
	/**
	 * The default value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected static final String MEASURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected String measure = MEASURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final double VALUE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected double value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLowest() <em>Lowest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowest()
	 * @generated
	 * @ordered
	 */
	protected static final Double LOWEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLowest() <em>Lowest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowest()
	 * @generated
	 * @ordered
	 */
	protected Double lowest = LOWEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getHighest() <em>Highest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighest()
	 * @generated
	 * @ordered
	 */
	protected static final Double HIGHEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHighest() <em>Highest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighest()
	 * @generated
	 * @ordered
	 */
	protected Double highest = HIGHEST_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScoreBodyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.SCORE_BODY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeasure() {
		return measure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasure(String newMeasure) {
		String oldMeasure = measure;
		measure = newMeasure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SCORE_BODY__MEASURE, oldMeasure, measure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(double newValue) {
		double oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SCORE_BODY__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLowest() {
		return lowest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowest(Double newLowest) {
		Double oldLowest = lowest;
		lowest = newLowest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SCORE_BODY__LOWEST, oldLowest, lowest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getHighest() {
		return highest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighest(Double newHighest) {
		Double oldHighest = highest;
		highest = newHighest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SCORE_BODY__HIGHEST, oldHighest, highest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProjectPackage.SCORE_BODY__MEASURE:
				return getMeasure();
			case ProjectPackage.SCORE_BODY__VALUE:
				return getValue();
			case ProjectPackage.SCORE_BODY__LOWEST:
				return getLowest();
			case ProjectPackage.SCORE_BODY__HIGHEST:
				return getHighest();
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
			case ProjectPackage.SCORE_BODY__MEASURE:
				setMeasure((String)newValue);
				return;
			case ProjectPackage.SCORE_BODY__VALUE:
				setValue((Double)newValue);
				return;
			case ProjectPackage.SCORE_BODY__LOWEST:
				setLowest((Double)newValue);
				return;
			case ProjectPackage.SCORE_BODY__HIGHEST:
				setHighest((Double)newValue);
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
			case ProjectPackage.SCORE_BODY__MEASURE:
				setMeasure(MEASURE_EDEFAULT);
				return;
			case ProjectPackage.SCORE_BODY__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case ProjectPackage.SCORE_BODY__LOWEST:
				setLowest(LOWEST_EDEFAULT);
				return;
			case ProjectPackage.SCORE_BODY__HIGHEST:
				setHighest(HIGHEST_EDEFAULT);
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
			case ProjectPackage.SCORE_BODY__MEASURE:
				return MEASURE_EDEFAULT == null ? measure != null : !MEASURE_EDEFAULT.equals(measure);
			case ProjectPackage.SCORE_BODY__VALUE:
				return value != VALUE_EDEFAULT;
			case ProjectPackage.SCORE_BODY__LOWEST:
				return LOWEST_EDEFAULT == null ? lowest != null : !LOWEST_EDEFAULT.equals(lowest);
			case ProjectPackage.SCORE_BODY__HIGHEST:
				return HIGHEST_EDEFAULT == null ? highest != null : !HIGHEST_EDEFAULT.equals(highest);
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
		result.append(" (measure: ");
		result.append(measure);
		result.append(", value: ");
		result.append(value);
		result.append(", lowest: ");
		result.append(lowest);
		result.append(", highest: ");
		result.append(highest);
		result.append(')');
		return result.toString();
	}

} //ScoreBodyImpl
