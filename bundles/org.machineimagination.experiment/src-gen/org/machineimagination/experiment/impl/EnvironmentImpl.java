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

import org.machineimagination.experiment.Environment;
import org.machineimagination.experiment.ExperimentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Environment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.experiment.impl.EnvironmentImpl#getProduct <em>Product</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.EnvironmentImpl#getJava <em>Java</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.EnvironmentImpl#getOs <em>Os</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.EnvironmentImpl#getArch <em>Arch</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.EnvironmentImpl#getBackendId <em>Backend Id</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.EnvironmentImpl#getBackendVersion <em>Backend Version</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.EnvironmentImpl#getDeviceId <em>Device Id</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.EnvironmentImpl#getDeviceName <em>Device Name</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.EnvironmentImpl#getThreads <em>Threads</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.EnvironmentImpl#getChunk <em>Chunk</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.EnvironmentImpl#getVersions <em>Versions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EnvironmentImpl extends MinimalEObjectImpl.Container implements Environment {
	/**
	 * The default value of the '{@link #getProduct() <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProduct()
	 * @generated
	 * @ordered
	 */
	protected static final String PRODUCT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProduct() <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProduct()
	 * @generated
	 * @ordered
	 */
	protected String product = PRODUCT_EDEFAULT;

	/**
	 * The default value of the '{@link #getJava() <em>Java</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJava()
	 * @generated
	 * @ordered
	 */
	protected static final String JAVA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getJava() <em>Java</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJava()
	 * @generated
	 * @ordered
	 */
	protected String java = JAVA_EDEFAULT;

	/**
	 * The default value of the '{@link #getOs() <em>Os</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOs()
	 * @generated
	 * @ordered
	 */
	protected static final String OS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOs() <em>Os</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOs()
	 * @generated
	 * @ordered
	 */
	protected String os = OS_EDEFAULT;

	/**
	 * The default value of the '{@link #getArch() <em>Arch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArch()
	 * @generated
	 * @ordered
	 */
	protected static final String ARCH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArch() <em>Arch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArch()
	 * @generated
	 * @ordered
	 */
	protected String arch = ARCH_EDEFAULT;

	/**
	 * The default value of the '{@link #getBackendId() <em>Backend Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackendId()
	 * @generated
	 * @ordered
	 */
	protected static final String BACKEND_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBackendId() <em>Backend Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackendId()
	 * @generated
	 * @ordered
	 */
	protected String backendId = BACKEND_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getBackendVersion() <em>Backend Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackendVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String BACKEND_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBackendVersion() <em>Backend Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackendVersion()
	 * @generated
	 * @ordered
	 */
	protected String backendVersion = BACKEND_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeviceId() <em>Device Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceId()
	 * @generated
	 * @ordered
	 */
	protected static final String DEVICE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeviceId() <em>Device Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceId()
	 * @generated
	 * @ordered
	 */
	protected String deviceId = DEVICE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeviceName() <em>Device Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceName()
	 * @generated
	 * @ordered
	 */
	protected static final String DEVICE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeviceName() <em>Device Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceName()
	 * @generated
	 * @ordered
	 */
	protected String deviceName = DEVICE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getThreads() <em>Threads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreads()
	 * @generated
	 * @ordered
	 */
	protected static final int THREADS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getThreads() <em>Threads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreads()
	 * @generated
	 * @ordered
	 */
	protected int threads = THREADS_EDEFAULT;

	/**
	 * The default value of the '{@link #getChunk() <em>Chunk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChunk()
	 * @generated
	 * @ordered
	 */
	protected static final int CHUNK_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getChunk() <em>Chunk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChunk()
	 * @generated
	 * @ordered
	 */
	protected int chunk = CHUNK_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVersions() <em>Versions</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersions()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, String> versions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EnvironmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.ENVIRONMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProduct() {
		return product;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProduct(String newProduct) {
		String oldProduct = product;
		product = newProduct;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ENVIRONMENT__PRODUCT, oldProduct, product));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getJava() {
		return java;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJava(String newJava) {
		String oldJava = java;
		java = newJava;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ENVIRONMENT__JAVA, oldJava, java));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOs() {
		return os;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOs(String newOs) {
		String oldOs = os;
		os = newOs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ENVIRONMENT__OS, oldOs, os));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArch() {
		return arch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArch(String newArch) {
		String oldArch = arch;
		arch = newArch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ENVIRONMENT__ARCH, oldArch, arch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBackendId() {
		return backendId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackendId(String newBackendId) {
		String oldBackendId = backendId;
		backendId = newBackendId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ENVIRONMENT__BACKEND_ID, oldBackendId, backendId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBackendVersion() {
		return backendVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackendVersion(String newBackendVersion) {
		String oldBackendVersion = backendVersion;
		backendVersion = newBackendVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ENVIRONMENT__BACKEND_VERSION, oldBackendVersion, backendVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeviceId() {
		return deviceId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeviceId(String newDeviceId) {
		String oldDeviceId = deviceId;
		deviceId = newDeviceId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ENVIRONMENT__DEVICE_ID, oldDeviceId, deviceId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeviceName() {
		return deviceName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeviceName(String newDeviceName) {
		String oldDeviceName = deviceName;
		deviceName = newDeviceName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ENVIRONMENT__DEVICE_NAME, oldDeviceName, deviceName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getThreads() {
		return threads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThreads(int newThreads) {
		int oldThreads = threads;
		threads = newThreads;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ENVIRONMENT__THREADS, oldThreads, threads));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getChunk() {
		return chunk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChunk(int newChunk) {
		int oldChunk = chunk;
		chunk = newChunk;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ENVIRONMENT__CHUNK, oldChunk, chunk));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getVersions() {
		if (versions == null) {
			versions = new EcoreEMap<String,String>(ExperimentPackage.Literals.STRING_TO_STRING_ENTRY, StringToStringEntryImpl.class, this, ExperimentPackage.ENVIRONMENT__VERSIONS);
		}
		return versions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.ENVIRONMENT__VERSIONS:
				return ((InternalEList<?>)getVersions()).basicRemove(otherEnd, msgs);
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
			case ExperimentPackage.ENVIRONMENT__PRODUCT:
				return getProduct();
			case ExperimentPackage.ENVIRONMENT__JAVA:
				return getJava();
			case ExperimentPackage.ENVIRONMENT__OS:
				return getOs();
			case ExperimentPackage.ENVIRONMENT__ARCH:
				return getArch();
			case ExperimentPackage.ENVIRONMENT__BACKEND_ID:
				return getBackendId();
			case ExperimentPackage.ENVIRONMENT__BACKEND_VERSION:
				return getBackendVersion();
			case ExperimentPackage.ENVIRONMENT__DEVICE_ID:
				return getDeviceId();
			case ExperimentPackage.ENVIRONMENT__DEVICE_NAME:
				return getDeviceName();
			case ExperimentPackage.ENVIRONMENT__THREADS:
				return getThreads();
			case ExperimentPackage.ENVIRONMENT__CHUNK:
				return getChunk();
			case ExperimentPackage.ENVIRONMENT__VERSIONS:
				if (coreType) return getVersions();
				else return getVersions().map();
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
			case ExperimentPackage.ENVIRONMENT__PRODUCT:
				setProduct((String)newValue);
				return;
			case ExperimentPackage.ENVIRONMENT__JAVA:
				setJava((String)newValue);
				return;
			case ExperimentPackage.ENVIRONMENT__OS:
				setOs((String)newValue);
				return;
			case ExperimentPackage.ENVIRONMENT__ARCH:
				setArch((String)newValue);
				return;
			case ExperimentPackage.ENVIRONMENT__BACKEND_ID:
				setBackendId((String)newValue);
				return;
			case ExperimentPackage.ENVIRONMENT__BACKEND_VERSION:
				setBackendVersion((String)newValue);
				return;
			case ExperimentPackage.ENVIRONMENT__DEVICE_ID:
				setDeviceId((String)newValue);
				return;
			case ExperimentPackage.ENVIRONMENT__DEVICE_NAME:
				setDeviceName((String)newValue);
				return;
			case ExperimentPackage.ENVIRONMENT__THREADS:
				setThreads((Integer)newValue);
				return;
			case ExperimentPackage.ENVIRONMENT__CHUNK:
				setChunk((Integer)newValue);
				return;
			case ExperimentPackage.ENVIRONMENT__VERSIONS:
				((EStructuralFeature.Setting)getVersions()).set(newValue);
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
			case ExperimentPackage.ENVIRONMENT__PRODUCT:
				setProduct(PRODUCT_EDEFAULT);
				return;
			case ExperimentPackage.ENVIRONMENT__JAVA:
				setJava(JAVA_EDEFAULT);
				return;
			case ExperimentPackage.ENVIRONMENT__OS:
				setOs(OS_EDEFAULT);
				return;
			case ExperimentPackage.ENVIRONMENT__ARCH:
				setArch(ARCH_EDEFAULT);
				return;
			case ExperimentPackage.ENVIRONMENT__BACKEND_ID:
				setBackendId(BACKEND_ID_EDEFAULT);
				return;
			case ExperimentPackage.ENVIRONMENT__BACKEND_VERSION:
				setBackendVersion(BACKEND_VERSION_EDEFAULT);
				return;
			case ExperimentPackage.ENVIRONMENT__DEVICE_ID:
				setDeviceId(DEVICE_ID_EDEFAULT);
				return;
			case ExperimentPackage.ENVIRONMENT__DEVICE_NAME:
				setDeviceName(DEVICE_NAME_EDEFAULT);
				return;
			case ExperimentPackage.ENVIRONMENT__THREADS:
				setThreads(THREADS_EDEFAULT);
				return;
			case ExperimentPackage.ENVIRONMENT__CHUNK:
				setChunk(CHUNK_EDEFAULT);
				return;
			case ExperimentPackage.ENVIRONMENT__VERSIONS:
				getVersions().clear();
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
			case ExperimentPackage.ENVIRONMENT__PRODUCT:
				return PRODUCT_EDEFAULT == null ? product != null : !PRODUCT_EDEFAULT.equals(product);
			case ExperimentPackage.ENVIRONMENT__JAVA:
				return JAVA_EDEFAULT == null ? java != null : !JAVA_EDEFAULT.equals(java);
			case ExperimentPackage.ENVIRONMENT__OS:
				return OS_EDEFAULT == null ? os != null : !OS_EDEFAULT.equals(os);
			case ExperimentPackage.ENVIRONMENT__ARCH:
				return ARCH_EDEFAULT == null ? arch != null : !ARCH_EDEFAULT.equals(arch);
			case ExperimentPackage.ENVIRONMENT__BACKEND_ID:
				return BACKEND_ID_EDEFAULT == null ? backendId != null : !BACKEND_ID_EDEFAULT.equals(backendId);
			case ExperimentPackage.ENVIRONMENT__BACKEND_VERSION:
				return BACKEND_VERSION_EDEFAULT == null ? backendVersion != null : !BACKEND_VERSION_EDEFAULT.equals(backendVersion);
			case ExperimentPackage.ENVIRONMENT__DEVICE_ID:
				return DEVICE_ID_EDEFAULT == null ? deviceId != null : !DEVICE_ID_EDEFAULT.equals(deviceId);
			case ExperimentPackage.ENVIRONMENT__DEVICE_NAME:
				return DEVICE_NAME_EDEFAULT == null ? deviceName != null : !DEVICE_NAME_EDEFAULT.equals(deviceName);
			case ExperimentPackage.ENVIRONMENT__THREADS:
				return threads != THREADS_EDEFAULT;
			case ExperimentPackage.ENVIRONMENT__CHUNK:
				return chunk != CHUNK_EDEFAULT;
			case ExperimentPackage.ENVIRONMENT__VERSIONS:
				return versions != null && !versions.isEmpty();
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
		result.append(" (product: ");
		result.append(product);
		result.append(", java: ");
		result.append(java);
		result.append(", os: ");
		result.append(os);
		result.append(", arch: ");
		result.append(arch);
		result.append(", backendId: ");
		result.append(backendId);
		result.append(", backendVersion: ");
		result.append(backendVersion);
		result.append(", deviceId: ");
		result.append(deviceId);
		result.append(", deviceName: ");
		result.append(deviceName);
		result.append(", threads: ");
		result.append(threads);
		result.append(", chunk: ");
		result.append(chunk);
		result.append(')');
		return result.toString();
	}

} //EnvironmentImpl
