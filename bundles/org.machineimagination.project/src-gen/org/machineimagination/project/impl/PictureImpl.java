// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.machineimagination.project.AltText;
import org.machineimagination.project.Picture;
import org.machineimagination.project.ProjectPackage;
import org.machineimagination.project.RunLink;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Picture</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.project.impl.PictureImpl#getRun <em>Run</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.PictureImpl#getCandidateId <em>Candidate Id</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.PictureImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.PictureImpl#getCopy <em>Copy</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.PictureImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.PictureImpl#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.PictureImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.PictureImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.PictureImpl#getCaption <em>Caption</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.PictureImpl#getAltTexts <em>Alt Texts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PictureImpl extends AuthoredImpl implements Picture {
	/**
	 * The cached value of the '{@link #getRun() <em>Run</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRun()
	 * @generated
	 * @ordered
	 */
	protected RunLink run;

	/**
	 * The default value of the '{@link #getCandidateId() <em>Candidate Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCandidateId()
	 * @generated
	 * @ordered
	 */
	protected static final String CANDIDATE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCandidateId() <em>Candidate Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCandidateId()
	 * @generated
	 * @ordered
	 */
	protected String candidateId = CANDIDATE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getCopy() <em>Copy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCopy()
	 * @generated
	 * @ordered
	 */
	protected static final String COPY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCopy() <em>Copy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCopy()
	 * @generated
	 * @ordered
	 */
	protected String copy = COPY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaType()
	 * @generated
	 * @ordered
	 */
	protected static final String MEDIA_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaType()
	 * @generated
	 * @ordered
	 */
	protected String mediaType = MEDIA_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected static final int WIDTH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected int width = WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected static final int HEIGHT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected int height = HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCaption() <em>Caption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaption()
	 * @generated
	 * @ordered
	 */
	protected static final String CAPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCaption() <em>Caption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaption()
	 * @generated
	 * @ordered
	 */
	protected String caption = CAPTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAltTexts() <em>Alt Texts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAltTexts()
	 * @generated
	 * @ordered
	 */
	protected EList<AltText> altTexts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PictureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.PICTURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RunLink getRun() {
		return run;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRun(RunLink newRun) {
		RunLink oldRun = run;
		run = newRun;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PICTURE__RUN, oldRun, run));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCandidateId() {
		return candidateId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCandidateId(String newCandidateId) {
		String oldCandidateId = candidateId;
		candidateId = newCandidateId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PICTURE__CANDIDATE_ID, oldCandidateId, candidateId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PICTURE__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCopy() {
		return copy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCopy(String newCopy) {
		String oldCopy = copy;
		copy = newCopy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PICTURE__COPY, oldCopy, copy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PICTURE__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMediaType() {
		return mediaType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediaType(String newMediaType) {
		String oldMediaType = mediaType;
		mediaType = newMediaType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PICTURE__MEDIA_TYPE, oldMediaType, mediaType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWidth() {
		return width;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidth(int newWidth) {
		int oldWidth = width;
		width = newWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PICTURE__WIDTH, oldWidth, width));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHeight() {
		return height;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeight(int newHeight) {
		int oldHeight = height;
		height = newHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PICTURE__HEIGHT, oldHeight, height));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCaption() {
		return caption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaption(String newCaption) {
		String oldCaption = caption;
		caption = newCaption;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PICTURE__CAPTION, oldCaption, caption));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AltText> getAltTexts() {
		if (altTexts == null) {
			altTexts = new EObjectContainmentEList<AltText>(AltText.class, this, ProjectPackage.PICTURE__ALT_TEXTS);
		}
		return altTexts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProjectPackage.PICTURE__ALT_TEXTS:
				return ((InternalEList<?>)getAltTexts()).basicRemove(otherEnd, msgs);
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
			case ProjectPackage.PICTURE__RUN:
				return getRun();
			case ProjectPackage.PICTURE__CANDIDATE_ID:
				return getCandidateId();
			case ProjectPackage.PICTURE__PATH:
				return getPath();
			case ProjectPackage.PICTURE__COPY:
				return getCopy();
			case ProjectPackage.PICTURE__SHA256:
				return getSha256();
			case ProjectPackage.PICTURE__MEDIA_TYPE:
				return getMediaType();
			case ProjectPackage.PICTURE__WIDTH:
				return getWidth();
			case ProjectPackage.PICTURE__HEIGHT:
				return getHeight();
			case ProjectPackage.PICTURE__CAPTION:
				return getCaption();
			case ProjectPackage.PICTURE__ALT_TEXTS:
				return getAltTexts();
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
			case ProjectPackage.PICTURE__RUN:
				setRun((RunLink)newValue);
				return;
			case ProjectPackage.PICTURE__CANDIDATE_ID:
				setCandidateId((String)newValue);
				return;
			case ProjectPackage.PICTURE__PATH:
				setPath((String)newValue);
				return;
			case ProjectPackage.PICTURE__COPY:
				setCopy((String)newValue);
				return;
			case ProjectPackage.PICTURE__SHA256:
				setSha256((String)newValue);
				return;
			case ProjectPackage.PICTURE__MEDIA_TYPE:
				setMediaType((String)newValue);
				return;
			case ProjectPackage.PICTURE__WIDTH:
				setWidth((Integer)newValue);
				return;
			case ProjectPackage.PICTURE__HEIGHT:
				setHeight((Integer)newValue);
				return;
			case ProjectPackage.PICTURE__CAPTION:
				setCaption((String)newValue);
				return;
			case ProjectPackage.PICTURE__ALT_TEXTS:
				getAltTexts().clear();
				getAltTexts().addAll((Collection<? extends AltText>)newValue);
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
			case ProjectPackage.PICTURE__RUN:
				setRun((RunLink)null);
				return;
			case ProjectPackage.PICTURE__CANDIDATE_ID:
				setCandidateId(CANDIDATE_ID_EDEFAULT);
				return;
			case ProjectPackage.PICTURE__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case ProjectPackage.PICTURE__COPY:
				setCopy(COPY_EDEFAULT);
				return;
			case ProjectPackage.PICTURE__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case ProjectPackage.PICTURE__MEDIA_TYPE:
				setMediaType(MEDIA_TYPE_EDEFAULT);
				return;
			case ProjectPackage.PICTURE__WIDTH:
				setWidth(WIDTH_EDEFAULT);
				return;
			case ProjectPackage.PICTURE__HEIGHT:
				setHeight(HEIGHT_EDEFAULT);
				return;
			case ProjectPackage.PICTURE__CAPTION:
				setCaption(CAPTION_EDEFAULT);
				return;
			case ProjectPackage.PICTURE__ALT_TEXTS:
				getAltTexts().clear();
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
			case ProjectPackage.PICTURE__RUN:
				return run != null;
			case ProjectPackage.PICTURE__CANDIDATE_ID:
				return CANDIDATE_ID_EDEFAULT == null ? candidateId != null : !CANDIDATE_ID_EDEFAULT.equals(candidateId);
			case ProjectPackage.PICTURE__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case ProjectPackage.PICTURE__COPY:
				return COPY_EDEFAULT == null ? copy != null : !COPY_EDEFAULT.equals(copy);
			case ProjectPackage.PICTURE__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case ProjectPackage.PICTURE__MEDIA_TYPE:
				return MEDIA_TYPE_EDEFAULT == null ? mediaType != null : !MEDIA_TYPE_EDEFAULT.equals(mediaType);
			case ProjectPackage.PICTURE__WIDTH:
				return width != WIDTH_EDEFAULT;
			case ProjectPackage.PICTURE__HEIGHT:
				return height != HEIGHT_EDEFAULT;
			case ProjectPackage.PICTURE__CAPTION:
				return CAPTION_EDEFAULT == null ? caption != null : !CAPTION_EDEFAULT.equals(caption);
			case ProjectPackage.PICTURE__ALT_TEXTS:
				return altTexts != null && !altTexts.isEmpty();
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
		result.append(" (candidateId: ");
		result.append(candidateId);
		result.append(", path: ");
		result.append(path);
		result.append(", copy: ");
		result.append(copy);
		result.append(", sha256: ");
		result.append(sha256);
		result.append(", mediaType: ");
		result.append(mediaType);
		result.append(", width: ");
		result.append(width);
		result.append(", height: ");
		result.append(height);
		result.append(", caption: ");
		result.append(caption);
		result.append(')');
		return result.toString();
	}

} //PictureImpl
