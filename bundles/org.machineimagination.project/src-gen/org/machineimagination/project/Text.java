// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Text</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One text: a poem, a story, a scene. Its segments are consecutive rows of a table.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.project.Text#getKey <em>Key</em>}</li>
 *   <li>{@link org.machineimagination.project.Text#getTitle <em>Title</em>}</li>
 *   <li>{@link org.machineimagination.project.Text#getWriters <em>Writers</em>}</li>
 *   <li>{@link org.machineimagination.project.Text#getDate <em>Date</em>}</li>
 *   <li>{@link org.machineimagination.project.Text#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.machineimagination.project.Text#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.machineimagination.project.Text#getSource <em>Source</em>}</li>
 *   <li>{@link org.machineimagination.project.Text#getUrn <em>Urn</em>}</li>
 *   <li>{@link org.machineimagination.project.Text#getReferencePattern <em>Reference Pattern</em>}</li>
 *   <li>{@link org.machineimagination.project.Text#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.machineimagination.project.Text#getCopy <em>Copy</em>}</li>
 *   <li>{@link org.machineimagination.project.Text#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.machineimagination.project.Text#getEncoding <em>Encoding</em>}</li>
 *   <li>{@link org.machineimagination.project.Text#getReader <em>Reader</em>}</li>
 *   <li>{@link org.machineimagination.project.Text#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.machineimagination.project.Text#getRemarks <em>Remarks</em>}</li>
 *   <li>{@link org.machineimagination.project.Text#getProperties <em>Properties</em>}</li>
 *   <li>{@link org.machineimagination.project.Text#getTable <em>Table</em>}</li>
 *   <li>{@link org.machineimagination.project.Text#getFirstRow <em>First Row</em>}</li>
 *   <li>{@link org.machineimagination.project.Text#getRows <em>Rows</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.project.ProjectPackage#getText()
 * @model
 * @generated
 */
public interface Text extends Authored {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the document that minted ids begin with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.machineimagination.project.ProjectPackage#getText_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Text#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.machineimagination.project.ProjectPackage#getText_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Text#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Writers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who wrote it, in the order named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Writers</em>' attribute list.
	 * @see org.machineimagination.project.ProjectPackage#getText_Writers()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getWriters();

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was written or printed, in the words of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.machineimagination.project.ProjectPackage#getText_Date()
	 * @model
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Text#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its language as a BCP 47 tag.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.machineimagination.project.ProjectPackage#getText_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Text#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its licence, an SPDX identifier where there is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see org.machineimagination.project.ProjectPackage#getText_Licence()
	 * @model
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Text#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was had from: a reference or a URL.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.machineimagination.project.ProjectPackage#getText_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Text#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Urn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CTS URN; none when it has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Urn</em>' attribute.
	 * @see #setUrn(String)
	 * @see org.machineimagination.project.ProjectPackage#getText_Urn()
	 * @model
	 * @generated
	 */
	String getUrn();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Text#getUrn <em>Urn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Urn</em>' attribute.
	 * @see #getUrn()
	 * @generated
	 */
	void setUrn(String value);

	/**
	 * Returns the value of the '<em><b>Reference Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How references are made, from refsDecl and cRefPattern; none when the source does not say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference Pattern</em>' attribute.
	 * @see #setReferencePattern(String)
	 * @see org.machineimagination.project.ProjectPackage#getText_ReferencePattern()
	 * @model
	 * @generated
	 */
	String getReferencePattern();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Text#getReferencePattern <em>Reference Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference Pattern</em>' attribute.
	 * @see #getReferencePattern()
	 * @generated
	 */
	void setReferencePattern(String value);

	/**
	 * Returns the value of the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the file that was read; the file itself stays where it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Name</em>' attribute.
	 * @see #setFileName(String)
	 * @see org.machineimagination.project.ProjectPackage#getText_FileName()
	 * @model
	 * @generated
	 */
	String getFileName();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Text#getFileName <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Name</em>' attribute.
	 * @see #getFileName()
	 * @generated
	 */
	void setFileName(String value);

	/**
	 * Returns the value of the '<em><b>Copy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where a copy of that file lies, from the project's folder; none when there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Copy</em>' attribute.
	 * @see #setCopy(String)
	 * @see org.machineimagination.project.ProjectPackage#getText_Copy()
	 * @model dataType="org.machineimagination.project.RelativePath"
	 * @generated
	 */
	String getCopy();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Text#getCopy <em>Copy</em>}' attribute.
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
	 * Digest of the file that was read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.machineimagination.project.ProjectPackage#getText_Sha256()
	 * @model dataType="org.machineimagination.project.Sha256"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Text#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Encoding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its character encoding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encoding</em>' attribute.
	 * @see #setEncoding(String)
	 * @see org.machineimagination.project.ProjectPackage#getText_Encoding()
	 * @model
	 * @generated
	 */
	String getEncoding();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Text#getEncoding <em>Encoding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encoding</em>' attribute.
	 * @see #getEncoding()
	 * @generated
	 */
	void setEncoding(String value);

	/**
	 * Returns the value of the '<em><b>Reader</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the plug-in that read it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reader</em>' attribute.
	 * @see #setReader(String)
	 * @see org.machineimagination.project.ProjectPackage#getText_Reader()
	 * @model
	 * @generated
	 */
	String getReader();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Text#getReader <em>Reader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reader</em>' attribute.
	 * @see #getReader()
	 * @generated
	 */
	void setReader(String value);

	/**
	 * Returns the value of the '<em><b>Policy</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.project.Property}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The settings it was read by: units, readings, what was left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policy</em>' containment reference list.
	 * @see org.machineimagination.project.ProjectPackage#getText_Policy()
	 * @model containment="true"
	 * @generated
	 */
	EList<Property> getPolicy();

	/**
	 * Returns the value of the '<em><b>Remarks</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.project.Remark}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was noticed on reading.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remarks</em>' containment reference list.
	 * @see org.machineimagination.project.ProjectPackage#getText_Remarks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Remark> getRemarks();

	/**
	 * Returns the value of the '<em><b>Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.project.Property}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else that the source says of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Properties</em>' containment reference list.
	 * @see org.machineimagination.project.ProjectPackage#getText_Properties()
	 * @model containment="true"
	 * @generated
	 */
	EList<Property> getProperties();

	/**
	 * Returns the value of the '<em><b>Table</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file with its segments; none before they are read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Table</em>' reference.
	 * @see #setTable(SegmentTable)
	 * @see org.machineimagination.project.ProjectPackage#getText_Table()
	 * @model resolveProxies="false"
	 * @generated
	 */
	SegmentTable getTable();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Text#getTable <em>Table</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Table</em>' reference.
	 * @see #getTable()
	 * @generated
	 */
	void setTable(SegmentTable value);

	/**
	 * Returns the value of the '<em><b>First Row</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Row of its first segment in the table, from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Row</em>' attribute.
	 * @see #setFirstRow(long)
	 * @see org.machineimagination.project.ProjectPackage#getText_FirstRow()
	 * @model default="0"
	 * @generated
	 */
	long getFirstRow();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Text#getFirstRow <em>First Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Row</em>' attribute.
	 * @see #getFirstRow()
	 * @generated
	 */
	void setFirstRow(long value);

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many segments it has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rows</em>' attribute.
	 * @see #setRows(long)
	 * @see org.machineimagination.project.ProjectPackage#getText_Rows()
	 * @model default="0"
	 * @generated
	 */
	long getRows();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Text#getRows <em>Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rows</em>' attribute.
	 * @see #getRows()
	 * @generated
	 */
	void setRows(long value);

} // Text
