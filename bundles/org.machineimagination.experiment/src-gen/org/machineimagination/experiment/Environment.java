// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment;

import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Environment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The program and the machine a run was done with.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.experiment.Environment#getProduct <em>Product</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Environment#getJava <em>Java</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Environment#getOs <em>Os</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Environment#getArch <em>Arch</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Environment#getBackendId <em>Backend Id</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Environment#getBackendVersion <em>Backend Version</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Environment#getDeviceId <em>Device Id</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Environment#getDeviceName <em>Device Name</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Environment#getThreads <em>Threads</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Environment#getChunk <em>Chunk</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Environment#getVersions <em>Versions</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.experiment.ExperimentPackage#getEnvironment()
 * @model
 * @generated
 */
public interface Environment extends EObject {
	/**
	 * Returns the value of the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Product</em>' attribute.
	 * @see #setProduct(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getEnvironment_Product()
	 * @model
	 * @generated
	 */
	String getProduct();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Environment#getProduct <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product</em>' attribute.
	 * @see #getProduct()
	 * @generated
	 */
	void setProduct(String value);

	/**
	 * Returns the value of the '<em><b>Java</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version and vendor of the Java runtime.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Java</em>' attribute.
	 * @see #setJava(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getEnvironment_Java()
	 * @model
	 * @generated
	 */
	String getJava();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Environment#getJava <em>Java</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Java</em>' attribute.
	 * @see #getJava()
	 * @generated
	 */
	void setJava(String value);

	/**
	 * Returns the value of the '<em><b>Os</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operating system and its version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Os</em>' attribute.
	 * @see #setOs(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getEnvironment_Os()
	 * @model
	 * @generated
	 */
	String getOs();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Environment#getOs <em>Os</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Os</em>' attribute.
	 * @see #getOs()
	 * @generated
	 */
	void setOs(String value);

	/**
	 * Returns the value of the '<em><b>Arch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Processor architecture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arch</em>' attribute.
	 * @see #setArch(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getEnvironment_Arch()
	 * @model
	 * @generated
	 */
	String getArch();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Environment#getArch <em>Arch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arch</em>' attribute.
	 * @see #getArch()
	 * @generated
	 */
	void setArch(String value);

	/**
	 * Returns the value of the '<em><b>Backend Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the backend that ran the graphs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Backend Id</em>' attribute.
	 * @see #setBackendId(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getEnvironment_BackendId()
	 * @model
	 * @generated
	 */
	String getBackendId();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Environment#getBackendId <em>Backend Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backend Id</em>' attribute.
	 * @see #getBackendId()
	 * @generated
	 */
	void setBackendId(String value);

	/**
	 * Returns the value of the '<em><b>Backend Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the backend's runtime.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Backend Version</em>' attribute.
	 * @see #setBackendVersion(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getEnvironment_BackendVersion()
	 * @model
	 * @generated
	 */
	String getBackendVersion();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Environment#getBackendVersion <em>Backend Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backend Version</em>' attribute.
	 * @see #getBackendVersion()
	 * @generated
	 */
	void setBackendVersion(String value);

	/**
	 * Returns the value of the '<em><b>Device Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device Id</em>' attribute.
	 * @see #setDeviceId(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getEnvironment_DeviceId()
	 * @model
	 * @generated
	 */
	String getDeviceId();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Environment#getDeviceId <em>Device Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device Id</em>' attribute.
	 * @see #getDeviceId()
	 * @generated
	 */
	void setDeviceId(String value);

	/**
	 * Returns the value of the '<em><b>Device Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the maker calls the device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device Name</em>' attribute.
	 * @see #setDeviceName(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getEnvironment_DeviceName()
	 * @model
	 * @generated
	 */
	String getDeviceName();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Environment#getDeviceName <em>Device Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device Name</em>' attribute.
	 * @see #getDeviceName()
	 * @generated
	 */
	void setDeviceName(String value);

	/**
	 * Returns the value of the '<em><b>Threads</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Threads the backend was given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threads</em>' attribute.
	 * @see #setThreads(int)
	 * @see org.machineimagination.experiment.ExperimentPackage#getEnvironment_Threads()
	 * @model default="0"
	 * @generated
	 */
	int getThreads();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Environment#getThreads <em>Threads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threads</em>' attribute.
	 * @see #getThreads()
	 * @generated
	 */
	void setThreads(int value);

	/**
	 * Returns the value of the '<em><b>Chunk</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Candidates evaluated at once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chunk</em>' attribute.
	 * @see #setChunk(int)
	 * @see org.machineimagination.experiment.ExperimentPackage#getEnvironment_Chunk()
	 * @model default="0"
	 * @generated
	 */
	int getChunk();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Environment#getChunk <em>Chunk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chunk</em>' attribute.
	 * @see #getChunk()
	 * @generated
	 */
	void setChunk(int value);

	/**
	 * Returns the value of the '<em><b>Versions</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Versions of further parts by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Versions</em>' map.
	 * @see org.machineimagination.experiment.ExperimentPackage#getEnvironment_Versions()
	 * @model mapType="org.machineimagination.experiment.StringToStringEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getVersions();

} // Environment
