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
import org.machineimagination.experiment.PlugInSettings;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plug In Settings</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.experiment.impl.PlugInSettingsImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.PlugInSettingsImpl#getPlugInId <em>Plug In Id</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.PlugInSettingsImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.PlugInSettingsImpl#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlugInSettingsImpl extends MinimalEObjectImpl.Container implements PlugInSettings {
	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final String ROLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected String role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlugInId() <em>Plug In Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlugInId()
	 * @generated
	 * @ordered
	 */
	protected static final String PLUG_IN_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlugInId() <em>Plug In Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlugInId()
	 * @generated
	 * @ordered
	 */
	protected String plugInId = PLUG_IN_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEntries() <em>Entries</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntries()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, String> entries;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlugInSettingsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.PLUG_IN_SETTINGS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(String newRole) {
		String oldRole = role;
		role = newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PLUG_IN_SETTINGS__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlugInId() {
		return plugInId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlugInId(String newPlugInId) {
		String oldPlugInId = plugInId;
		plugInId = newPlugInId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PLUG_IN_SETTINGS__PLUG_IN_ID, oldPlugInId, plugInId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PLUG_IN_SETTINGS__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getEntries() {
		if (entries == null) {
			entries = new EcoreEMap<String,String>(ExperimentPackage.Literals.STRING_TO_STRING_ENTRY, StringToStringEntryImpl.class, this, ExperimentPackage.PLUG_IN_SETTINGS__ENTRIES);
		}
		return entries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.PLUG_IN_SETTINGS__ENTRIES:
				return ((InternalEList<?>)getEntries()).basicRemove(otherEnd, msgs);
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
			case ExperimentPackage.PLUG_IN_SETTINGS__ROLE:
				return getRole();
			case ExperimentPackage.PLUG_IN_SETTINGS__PLUG_IN_ID:
				return getPlugInId();
			case ExperimentPackage.PLUG_IN_SETTINGS__VERSION:
				return getVersion();
			case ExperimentPackage.PLUG_IN_SETTINGS__ENTRIES:
				if (coreType) return getEntries();
				else return getEntries().map();
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
			case ExperimentPackage.PLUG_IN_SETTINGS__ROLE:
				setRole((String)newValue);
				return;
			case ExperimentPackage.PLUG_IN_SETTINGS__PLUG_IN_ID:
				setPlugInId((String)newValue);
				return;
			case ExperimentPackage.PLUG_IN_SETTINGS__VERSION:
				setVersion((String)newValue);
				return;
			case ExperimentPackage.PLUG_IN_SETTINGS__ENTRIES:
				((EStructuralFeature.Setting)getEntries()).set(newValue);
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
			case ExperimentPackage.PLUG_IN_SETTINGS__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case ExperimentPackage.PLUG_IN_SETTINGS__PLUG_IN_ID:
				setPlugInId(PLUG_IN_ID_EDEFAULT);
				return;
			case ExperimentPackage.PLUG_IN_SETTINGS__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case ExperimentPackage.PLUG_IN_SETTINGS__ENTRIES:
				getEntries().clear();
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
			case ExperimentPackage.PLUG_IN_SETTINGS__ROLE:
				return ROLE_EDEFAULT == null ? role != null : !ROLE_EDEFAULT.equals(role);
			case ExperimentPackage.PLUG_IN_SETTINGS__PLUG_IN_ID:
				return PLUG_IN_ID_EDEFAULT == null ? plugInId != null : !PLUG_IN_ID_EDEFAULT.equals(plugInId);
			case ExperimentPackage.PLUG_IN_SETTINGS__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case ExperimentPackage.PLUG_IN_SETTINGS__ENTRIES:
				return entries != null && !entries.isEmpty();
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
		result.append(" (role: ");
		result.append(role);
		result.append(", plugInId: ");
		result.append(plugInId);
		result.append(", version: ");
		result.append(version);
		result.append(')');
		return result.toString();
	}

} //PlugInSettingsImpl
