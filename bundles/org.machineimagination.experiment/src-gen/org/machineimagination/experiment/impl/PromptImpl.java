// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.machineimagination.experiment.Artifact;
import org.machineimagination.experiment.ExperimentPackage;
import org.machineimagination.experiment.Prompt;
import org.machineimagination.experiment.TextSource;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Prompt</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.experiment.impl.PromptImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.PromptImpl#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.PromptImpl#getTokensUsed <em>Tokens Used</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.PromptImpl#getTokensLost <em>Tokens Lost</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.PromptImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.PromptImpl#getPicture <em>Picture</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PromptImpl extends IdentifiedImpl implements Prompt {
	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected static final double WEIGHT_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected double weight = WEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTokensUsed() <em>Tokens Used</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTokensUsed()
	 * @generated
	 * @ordered
	 */
	protected static final int TOKENS_USED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTokensUsed() <em>Tokens Used</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTokensUsed()
	 * @generated
	 * @ordered
	 */
	protected int tokensUsed = TOKENS_USED_EDEFAULT;

	/**
	 * The default value of the '{@link #getTokensLost() <em>Tokens Lost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTokensLost()
	 * @generated
	 * @ordered
	 */
	protected static final int TOKENS_LOST_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTokensLost() <em>Tokens Lost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTokensLost()
	 * @generated
	 * @ordered
	 */
	protected int tokensLost = TOKENS_LOST_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected TextSource source;

	/**
	 * The cached value of the '{@link #getPicture() <em>Picture</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPicture()
	 * @generated
	 * @ordered
	 */
	protected Artifact picture;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PromptImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.PROMPT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROMPT__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWeight() {
		return weight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeight(double newWeight) {
		double oldWeight = weight;
		weight = newWeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROMPT__WEIGHT, oldWeight, weight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTokensUsed() {
		return tokensUsed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTokensUsed(int newTokensUsed) {
		int oldTokensUsed = tokensUsed;
		tokensUsed = newTokensUsed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROMPT__TOKENS_USED, oldTokensUsed, tokensUsed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTokensLost() {
		return tokensLost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTokensLost(int newTokensLost) {
		int oldTokensLost = tokensLost;
		tokensLost = newTokensLost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROMPT__TOKENS_LOST, oldTokensLost, tokensLost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TextSource getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSource(TextSource newSource, NotificationChain msgs) {
		TextSource oldSource = source;
		source = newSource;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROMPT__SOURCE, oldSource, newSource);
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
	public void setSource(TextSource newSource) {
		if (newSource != source) {
			NotificationChain msgs = null;
			if (source != null)
				msgs = ((InternalEObject)source).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.PROMPT__SOURCE, null, msgs);
			if (newSource != null)
				msgs = ((InternalEObject)newSource).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.PROMPT__SOURCE, null, msgs);
			msgs = basicSetSource(newSource, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROMPT__SOURCE, newSource, newSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Artifact getPicture() {
		return picture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPicture(Artifact newPicture, NotificationChain msgs) {
		Artifact oldPicture = picture;
		picture = newPicture;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROMPT__PICTURE, oldPicture, newPicture);
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
	public void setPicture(Artifact newPicture) {
		if (newPicture != picture) {
			NotificationChain msgs = null;
			if (picture != null)
				msgs = ((InternalEObject)picture).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.PROMPT__PICTURE, null, msgs);
			if (newPicture != null)
				msgs = ((InternalEObject)newPicture).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.PROMPT__PICTURE, null, msgs);
			msgs = basicSetPicture(newPicture, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PROMPT__PICTURE, newPicture, newPicture));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.PROMPT__SOURCE:
				return basicSetSource(null, msgs);
			case ExperimentPackage.PROMPT__PICTURE:
				return basicSetPicture(null, msgs);
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
			case ExperimentPackage.PROMPT__TEXT:
				return getText();
			case ExperimentPackage.PROMPT__WEIGHT:
				return getWeight();
			case ExperimentPackage.PROMPT__TOKENS_USED:
				return getTokensUsed();
			case ExperimentPackage.PROMPT__TOKENS_LOST:
				return getTokensLost();
			case ExperimentPackage.PROMPT__SOURCE:
				return getSource();
			case ExperimentPackage.PROMPT__PICTURE:
				return getPicture();
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
			case ExperimentPackage.PROMPT__TEXT:
				setText((String)newValue);
				return;
			case ExperimentPackage.PROMPT__WEIGHT:
				setWeight((Double)newValue);
				return;
			case ExperimentPackage.PROMPT__TOKENS_USED:
				setTokensUsed((Integer)newValue);
				return;
			case ExperimentPackage.PROMPT__TOKENS_LOST:
				setTokensLost((Integer)newValue);
				return;
			case ExperimentPackage.PROMPT__SOURCE:
				setSource((TextSource)newValue);
				return;
			case ExperimentPackage.PROMPT__PICTURE:
				setPicture((Artifact)newValue);
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
			case ExperimentPackage.PROMPT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ExperimentPackage.PROMPT__WEIGHT:
				setWeight(WEIGHT_EDEFAULT);
				return;
			case ExperimentPackage.PROMPT__TOKENS_USED:
				setTokensUsed(TOKENS_USED_EDEFAULT);
				return;
			case ExperimentPackage.PROMPT__TOKENS_LOST:
				setTokensLost(TOKENS_LOST_EDEFAULT);
				return;
			case ExperimentPackage.PROMPT__SOURCE:
				setSource((TextSource)null);
				return;
			case ExperimentPackage.PROMPT__PICTURE:
				setPicture((Artifact)null);
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
			case ExperimentPackage.PROMPT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ExperimentPackage.PROMPT__WEIGHT:
				return weight != WEIGHT_EDEFAULT;
			case ExperimentPackage.PROMPT__TOKENS_USED:
				return tokensUsed != TOKENS_USED_EDEFAULT;
			case ExperimentPackage.PROMPT__TOKENS_LOST:
				return tokensLost != TOKENS_LOST_EDEFAULT;
			case ExperimentPackage.PROMPT__SOURCE:
				return source != null;
			case ExperimentPackage.PROMPT__PICTURE:
				return picture != null;
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
		result.append(" (text: ");
		result.append(text);
		result.append(", weight: ");
		result.append(weight);
		result.append(", tokensUsed: ");
		result.append(tokensUsed);
		result.append(", tokensLost: ");
		result.append(tokensLost);
		result.append(')');
		return result.toString();
	}

} //PromptImpl
