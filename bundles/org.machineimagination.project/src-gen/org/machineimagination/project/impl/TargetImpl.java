// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.impl;

import org.eclipse.emf.ecore.EClass;

import org.machineimagination.project.ProjectPackage;
import org.machineimagination.project.Target;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class TargetImpl extends IdentifiedImpl implements Target {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TargetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.TARGET;
	}

} //TargetImpl
