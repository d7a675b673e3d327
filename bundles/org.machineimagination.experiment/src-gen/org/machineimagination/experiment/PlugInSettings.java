// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment;

import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plug In Settings</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The settings of one plug-in in a run, as text, so that any plug-in's settings fit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.experiment.PlugInSettings#getRole <em>Role</em>}</li>
 *   <li>{@link org.machineimagination.experiment.PlugInSettings#getPlugInId <em>Plug In Id</em>}</li>
 *   <li>{@link org.machineimagination.experiment.PlugInSettings#getVersion <em>Version</em>}</li>
 *   <li>{@link org.machineimagination.experiment.PlugInSettings#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.experiment.ExperimentPackage#getPlugInSettings()
 * @model
 * @generated
 */
public interface PlugInSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Part it plays, such as generator, perceptor, judge, optimizer, views, objective, search or backend.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getPlugInSettings_Role()
	 * @model
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.PlugInSettings#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Plug In Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the plug-in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plug In Id</em>' attribute.
	 * @see #setPlugInId(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getPlugInSettings_PlugInId()
	 * @model
	 * @generated
	 */
	String getPlugInId();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.PlugInSettings#getPlugInId <em>Plug In Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plug In Id</em>' attribute.
	 * @see #getPlugInId()
	 * @generated
	 */
	void setPlugInId(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the plug-in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getPlugInSettings_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.PlugInSettings#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values by name of the setting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' map.
	 * @see org.machineimagination.experiment.ExperimentPackage#getPlugInSettings_Entries()
	 * @model mapType="org.machineimagination.experiment.StringToStringEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getEntries();

} // PlugInSettings
