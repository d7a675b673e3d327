// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.machineimagination.project.ProjectPackage;
import org.machineimagination.project.Property;
import org.machineimagination.project.Remark;
import org.machineimagination.project.SegmentTable;
import org.machineimagination.project.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Text</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.project.impl.TextImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.TextImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.TextImpl#getWriters <em>Writers</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.TextImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.TextImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.TextImpl#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.TextImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.TextImpl#getUrn <em>Urn</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.TextImpl#getReferencePattern <em>Reference Pattern</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.TextImpl#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.TextImpl#getCopy <em>Copy</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.TextImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.TextImpl#getEncoding <em>Encoding</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.TextImpl#getReader <em>Reader</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.TextImpl#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.TextImpl#getRemarks <em>Remarks</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.TextImpl#getProperties <em>Properties</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.TextImpl#getTable <em>Table</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.TextImpl#getFirstRow <em>First Row</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.TextImpl#getRows <em>Rows</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TextImpl extends AuthoredImpl implements Text {
	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getWriters() <em>Writers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWriters()
	 * @generated
	 * @ordered
	 */
	protected EList<String> writers;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final String DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected String date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected static final String LICENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected String licence = LICENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUrn() <em>Urn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrn()
	 * @generated
	 * @ordered
	 */
	protected static final String URN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrn() <em>Urn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrn()
	 * @generated
	 * @ordered
	 */
	protected String urn = URN_EDEFAULT;

	/**
	 * The default value of the '{@link #getReferencePattern() <em>Reference Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferencePattern()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_PATTERN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReferencePattern() <em>Reference Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferencePattern()
	 * @generated
	 * @ordered
	 */
	protected String referencePattern = REFERENCE_PATTERN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected String fileName = FILE_NAME_EDEFAULT;

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
	 * The default value of the '{@link #getEncoding() <em>Encoding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncoding()
	 * @generated
	 * @ordered
	 */
	protected static final String ENCODING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEncoding() <em>Encoding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncoding()
	 * @generated
	 * @ordered
	 */
	protected String encoding = ENCODING_EDEFAULT;

	/**
	 * The default value of the '{@link #getReader() <em>Reader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReader()
	 * @generated
	 * @ordered
	 */
	protected static final String READER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReader() <em>Reader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReader()
	 * @generated
	 * @ordered
	 */
	protected String reader = READER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPolicy() <em>Policy</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicy()
	 * @generated
	 * @ordered
	 */
	protected EList<Property> policy;

	/**
	 * The cached value of the '{@link #getRemarks() <em>Remarks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemarks()
	 * @generated
	 * @ordered
	 */
	protected EList<Remark> remarks;

	/**
	 * The cached value of the '{@link #getProperties() <em>Properties</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProperties()
	 * @generated
	 * @ordered
	 */
	protected EList<Property> properties;

	/**
	 * The cached value of the '{@link #getTable() <em>Table</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTable()
	 * @generated
	 * @ordered
	 */
	protected SegmentTable table;

	/**
	 * The default value of the '{@link #getFirstRow() <em>First Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstRow()
	 * @generated
	 * @ordered
	 */
	protected static final long FIRST_ROW_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getFirstRow() <em>First Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstRow()
	 * @generated
	 * @ordered
	 */
	protected long firstRow = FIRST_ROW_EDEFAULT;

	/**
	 * The default value of the '{@link #getRows() <em>Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRows()
	 * @generated
	 * @ordered
	 */
	protected static final long ROWS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getRows() <em>Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRows()
	 * @generated
	 * @ordered
	 */
	protected long rows = ROWS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TextImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.TEXT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEXT__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEXT__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getWriters() {
		if (writers == null) {
			writers = new EDataTypeEList<String>(String.class, this, ProjectPackage.TEXT__WRITERS);
		}
		return writers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(String newDate) {
		String oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEXT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEXT__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLicence() {
		return licence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicence(String newLicence) {
		String oldLicence = licence;
		licence = newLicence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEXT__LICENCE, oldLicence, licence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEXT__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrn() {
		return urn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrn(String newUrn) {
		String oldUrn = urn;
		urn = newUrn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEXT__URN, oldUrn, urn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReferencePattern() {
		return referencePattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferencePattern(String newReferencePattern) {
		String oldReferencePattern = referencePattern;
		referencePattern = newReferencePattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEXT__REFERENCE_PATTERN, oldReferencePattern, referencePattern));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFileName() {
		return fileName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileName(String newFileName) {
		String oldFileName = fileName;
		fileName = newFileName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEXT__FILE_NAME, oldFileName, fileName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEXT__COPY, oldCopy, copy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEXT__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEncoding() {
		return encoding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEncoding(String newEncoding) {
		String oldEncoding = encoding;
		encoding = newEncoding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEXT__ENCODING, oldEncoding, encoding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReader() {
		return reader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReader(String newReader) {
		String oldReader = reader;
		reader = newReader;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEXT__READER, oldReader, reader));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Property> getPolicy() {
		if (policy == null) {
			policy = new EObjectContainmentEList<Property>(Property.class, this, ProjectPackage.TEXT__POLICY);
		}
		return policy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Remark> getRemarks() {
		if (remarks == null) {
			remarks = new EObjectContainmentEList<Remark>(Remark.class, this, ProjectPackage.TEXT__REMARKS);
		}
		return remarks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Property> getProperties() {
		if (properties == null) {
			properties = new EObjectContainmentEList<Property>(Property.class, this, ProjectPackage.TEXT__PROPERTIES);
		}
		return properties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SegmentTable getTable() {
		return table;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTable(SegmentTable newTable) {
		SegmentTable oldTable = table;
		table = newTable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEXT__TABLE, oldTable, table));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFirstRow() {
		return firstRow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstRow(long newFirstRow) {
		long oldFirstRow = firstRow;
		firstRow = newFirstRow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEXT__FIRST_ROW, oldFirstRow, firstRow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getRows() {
		return rows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRows(long newRows) {
		long oldRows = rows;
		rows = newRows;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEXT__ROWS, oldRows, rows));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProjectPackage.TEXT__POLICY:
				return ((InternalEList<?>)getPolicy()).basicRemove(otherEnd, msgs);
			case ProjectPackage.TEXT__REMARKS:
				return ((InternalEList<?>)getRemarks()).basicRemove(otherEnd, msgs);
			case ProjectPackage.TEXT__PROPERTIES:
				return ((InternalEList<?>)getProperties()).basicRemove(otherEnd, msgs);
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
			case ProjectPackage.TEXT__KEY:
				return getKey();
			case ProjectPackage.TEXT__TITLE:
				return getTitle();
			case ProjectPackage.TEXT__WRITERS:
				return getWriters();
			case ProjectPackage.TEXT__DATE:
				return getDate();
			case ProjectPackage.TEXT__LANGUAGE:
				return getLanguage();
			case ProjectPackage.TEXT__LICENCE:
				return getLicence();
			case ProjectPackage.TEXT__SOURCE:
				return getSource();
			case ProjectPackage.TEXT__URN:
				return getUrn();
			case ProjectPackage.TEXT__REFERENCE_PATTERN:
				return getReferencePattern();
			case ProjectPackage.TEXT__FILE_NAME:
				return getFileName();
			case ProjectPackage.TEXT__COPY:
				return getCopy();
			case ProjectPackage.TEXT__SHA256:
				return getSha256();
			case ProjectPackage.TEXT__ENCODING:
				return getEncoding();
			case ProjectPackage.TEXT__READER:
				return getReader();
			case ProjectPackage.TEXT__POLICY:
				return getPolicy();
			case ProjectPackage.TEXT__REMARKS:
				return getRemarks();
			case ProjectPackage.TEXT__PROPERTIES:
				return getProperties();
			case ProjectPackage.TEXT__TABLE:
				return getTable();
			case ProjectPackage.TEXT__FIRST_ROW:
				return getFirstRow();
			case ProjectPackage.TEXT__ROWS:
				return getRows();
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
			case ProjectPackage.TEXT__KEY:
				setKey((String)newValue);
				return;
			case ProjectPackage.TEXT__TITLE:
				setTitle((String)newValue);
				return;
			case ProjectPackage.TEXT__WRITERS:
				getWriters().clear();
				getWriters().addAll((Collection<? extends String>)newValue);
				return;
			case ProjectPackage.TEXT__DATE:
				setDate((String)newValue);
				return;
			case ProjectPackage.TEXT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case ProjectPackage.TEXT__LICENCE:
				setLicence((String)newValue);
				return;
			case ProjectPackage.TEXT__SOURCE:
				setSource((String)newValue);
				return;
			case ProjectPackage.TEXT__URN:
				setUrn((String)newValue);
				return;
			case ProjectPackage.TEXT__REFERENCE_PATTERN:
				setReferencePattern((String)newValue);
				return;
			case ProjectPackage.TEXT__FILE_NAME:
				setFileName((String)newValue);
				return;
			case ProjectPackage.TEXT__COPY:
				setCopy((String)newValue);
				return;
			case ProjectPackage.TEXT__SHA256:
				setSha256((String)newValue);
				return;
			case ProjectPackage.TEXT__ENCODING:
				setEncoding((String)newValue);
				return;
			case ProjectPackage.TEXT__READER:
				setReader((String)newValue);
				return;
			case ProjectPackage.TEXT__POLICY:
				getPolicy().clear();
				getPolicy().addAll((Collection<? extends Property>)newValue);
				return;
			case ProjectPackage.TEXT__REMARKS:
				getRemarks().clear();
				getRemarks().addAll((Collection<? extends Remark>)newValue);
				return;
			case ProjectPackage.TEXT__PROPERTIES:
				getProperties().clear();
				getProperties().addAll((Collection<? extends Property>)newValue);
				return;
			case ProjectPackage.TEXT__TABLE:
				setTable((SegmentTable)newValue);
				return;
			case ProjectPackage.TEXT__FIRST_ROW:
				setFirstRow((Long)newValue);
				return;
			case ProjectPackage.TEXT__ROWS:
				setRows((Long)newValue);
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
			case ProjectPackage.TEXT__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ProjectPackage.TEXT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ProjectPackage.TEXT__WRITERS:
				getWriters().clear();
				return;
			case ProjectPackage.TEXT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ProjectPackage.TEXT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case ProjectPackage.TEXT__LICENCE:
				setLicence(LICENCE_EDEFAULT);
				return;
			case ProjectPackage.TEXT__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ProjectPackage.TEXT__URN:
				setUrn(URN_EDEFAULT);
				return;
			case ProjectPackage.TEXT__REFERENCE_PATTERN:
				setReferencePattern(REFERENCE_PATTERN_EDEFAULT);
				return;
			case ProjectPackage.TEXT__FILE_NAME:
				setFileName(FILE_NAME_EDEFAULT);
				return;
			case ProjectPackage.TEXT__COPY:
				setCopy(COPY_EDEFAULT);
				return;
			case ProjectPackage.TEXT__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case ProjectPackage.TEXT__ENCODING:
				setEncoding(ENCODING_EDEFAULT);
				return;
			case ProjectPackage.TEXT__READER:
				setReader(READER_EDEFAULT);
				return;
			case ProjectPackage.TEXT__POLICY:
				getPolicy().clear();
				return;
			case ProjectPackage.TEXT__REMARKS:
				getRemarks().clear();
				return;
			case ProjectPackage.TEXT__PROPERTIES:
				getProperties().clear();
				return;
			case ProjectPackage.TEXT__TABLE:
				setTable((SegmentTable)null);
				return;
			case ProjectPackage.TEXT__FIRST_ROW:
				setFirstRow(FIRST_ROW_EDEFAULT);
				return;
			case ProjectPackage.TEXT__ROWS:
				setRows(ROWS_EDEFAULT);
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
			case ProjectPackage.TEXT__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ProjectPackage.TEXT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ProjectPackage.TEXT__WRITERS:
				return writers != null && !writers.isEmpty();
			case ProjectPackage.TEXT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ProjectPackage.TEXT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case ProjectPackage.TEXT__LICENCE:
				return LICENCE_EDEFAULT == null ? licence != null : !LICENCE_EDEFAULT.equals(licence);
			case ProjectPackage.TEXT__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case ProjectPackage.TEXT__URN:
				return URN_EDEFAULT == null ? urn != null : !URN_EDEFAULT.equals(urn);
			case ProjectPackage.TEXT__REFERENCE_PATTERN:
				return REFERENCE_PATTERN_EDEFAULT == null ? referencePattern != null : !REFERENCE_PATTERN_EDEFAULT.equals(referencePattern);
			case ProjectPackage.TEXT__FILE_NAME:
				return FILE_NAME_EDEFAULT == null ? fileName != null : !FILE_NAME_EDEFAULT.equals(fileName);
			case ProjectPackage.TEXT__COPY:
				return COPY_EDEFAULT == null ? copy != null : !COPY_EDEFAULT.equals(copy);
			case ProjectPackage.TEXT__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case ProjectPackage.TEXT__ENCODING:
				return ENCODING_EDEFAULT == null ? encoding != null : !ENCODING_EDEFAULT.equals(encoding);
			case ProjectPackage.TEXT__READER:
				return READER_EDEFAULT == null ? reader != null : !READER_EDEFAULT.equals(reader);
			case ProjectPackage.TEXT__POLICY:
				return policy != null && !policy.isEmpty();
			case ProjectPackage.TEXT__REMARKS:
				return remarks != null && !remarks.isEmpty();
			case ProjectPackage.TEXT__PROPERTIES:
				return properties != null && !properties.isEmpty();
			case ProjectPackage.TEXT__TABLE:
				return table != null;
			case ProjectPackage.TEXT__FIRST_ROW:
				return firstRow != FIRST_ROW_EDEFAULT;
			case ProjectPackage.TEXT__ROWS:
				return rows != ROWS_EDEFAULT;
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
		result.append(" (key: ");
		result.append(key);
		result.append(", title: ");
		result.append(title);
		result.append(", writers: ");
		result.append(writers);
		result.append(", date: ");
		result.append(date);
		result.append(", language: ");
		result.append(language);
		result.append(", licence: ");
		result.append(licence);
		result.append(", source: ");
		result.append(source);
		result.append(", urn: ");
		result.append(urn);
		result.append(", referencePattern: ");
		result.append(referencePattern);
		result.append(", fileName: ");
		result.append(fileName);
		result.append(", copy: ");
		result.append(copy);
		result.append(", sha256: ");
		result.append(sha256);
		result.append(", encoding: ");
		result.append(encoding);
		result.append(", reader: ");
		result.append(reader);
		result.append(", firstRow: ");
		result.append(firstRow);
		result.append(", rows: ");
		result.append(rows);
		result.append(')');
		return result.toString();
	}

} //TextImpl
