// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Picture</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A picture that something is said of.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.project.Picture#getRun <em>Run</em>}</li>
 *   <li>{@link org.machineimagination.project.Picture#getCandidateId <em>Candidate Id</em>}</li>
 *   <li>{@link org.machineimagination.project.Picture#getPath <em>Path</em>}</li>
 *   <li>{@link org.machineimagination.project.Picture#getCopy <em>Copy</em>}</li>
 *   <li>{@link org.machineimagination.project.Picture#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.machineimagination.project.Picture#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.machineimagination.project.Picture#getWidth <em>Width</em>}</li>
 *   <li>{@link org.machineimagination.project.Picture#getHeight <em>Height</em>}</li>
 *   <li>{@link org.machineimagination.project.Picture#getCaption <em>Caption</em>}</li>
 *   <li>{@link org.machineimagination.project.Picture#getAltTexts <em>Alt Texts</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.project.ProjectPackage#getPicture()
 * @model
 * @generated
 */
public interface Picture extends Authored {
	/**
	 * Returns the value of the '<em><b>Run</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The run that made it; none for a picture from elsewhere.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Run</em>' reference.
	 * @see #setRun(RunLink)
	 * @see org.machineimagination.project.ProjectPackage#getPicture_Run()
	 * @model resolveProxies="false"
	 * @generated
	 */
	RunLink getRun();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Picture#getRun <em>Run</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run</em>' reference.
	 * @see #getRun()
	 * @generated
	 */
	void setRun(RunLink value);

	/**
	 * Returns the value of the '<em><b>Candidate Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the candidate in the run's record; none when it is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Candidate Id</em>' attribute.
	 * @see #setCandidateId(String)
	 * @see org.machineimagination.project.ProjectPackage#getPicture_CandidateId()
	 * @model dataType="org.machineimagination.project.Uuid"
	 * @generated
	 */
	String getCandidateId();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Picture#getCandidateId <em>Candidate Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Candidate Id</em>' attribute.
	 * @see #getCandidateId()
	 * @generated
	 */
	void setCandidateId(String value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it lies, from the folder of its run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.machineimagination.project.ProjectPackage#getPicture_Path()
	 * @model dataType="org.machineimagination.project.RelativePath"
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Picture#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Copy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where a copy lies, from the project's folder; none when there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Copy</em>' attribute.
	 * @see #setCopy(String)
	 * @see org.machineimagination.project.ProjectPackage#getPicture_Copy()
	 * @model dataType="org.machineimagination.project.RelativePath"
	 * @generated
	 */
	String getCopy();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Picture#getCopy <em>Copy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Copy</em>' attribute.
	 * @see #getCopy()
	 * @generated
	 */
	void setCopy(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digest of its file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.machineimagination.project.ProjectPackage#getPicture_Sha256()
	 * @model dataType="org.machineimagination.project.Sha256"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Picture#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its media type, such as image/png.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see org.machineimagination.project.ProjectPackage#getPicture_MediaType()
	 * @model
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Picture#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its width in pixels; 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(int)
	 * @see org.machineimagination.project.ProjectPackage#getPicture_Width()
	 * @model default="0"
	 * @generated
	 */
	int getWidth();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Picture#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(int value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its height in pixels; 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(int)
	 * @see org.machineimagination.project.ProjectPackage#getPicture_Height()
	 * @model default="0"
	 * @generated
	 */
	int getHeight();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Picture#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(int value);

	/**
	 * Returns the value of the '<em><b>Caption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands below it; none for a caption made of its run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caption</em>' attribute.
	 * @see #setCaption(String)
	 * @see org.machineimagination.project.ProjectPackage#getPicture_Caption()
	 * @model
	 * @generated
	 */
	String getCaption();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Picture#getCaption <em>Caption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caption</em>' attribute.
	 * @see #getCaption()
	 * @generated
	 */
	void setCaption(String value);

	/**
	 * Returns the value of the '<em><b>Alt Texts</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.project.AltText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it shows, in words, for those who do not see it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alt Texts</em>' containment reference list.
	 * @see org.machineimagination.project.ProjectPackage#getPicture_AltTexts()
	 * @model containment="true"
	 * @generated
	 */
	EList<AltText> getAltTexts();

} // Picture
