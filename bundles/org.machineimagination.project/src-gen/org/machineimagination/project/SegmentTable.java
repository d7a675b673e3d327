// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Segment Table</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A file of segments, one a line, beside the project. It is written once, by one import, and never changed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.project.SegmentTable#getPath <em>Path</em>}</li>
 *   <li>{@link org.machineimagination.project.SegmentTable#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.machineimagination.project.SegmentTable#getBytes <em>Bytes</em>}</li>
 *   <li>{@link org.machineimagination.project.SegmentTable#getRows <em>Rows</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.project.ProjectPackage#getSegmentTable()
 * @model
 * @generated
 */
public interface SegmentTable extends Identified {
	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it lies, from the project's folder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.machineimagination.project.ProjectPackage#getSegmentTable_Path()
	 * @model dataType="org.machineimagination.project.RelativePath"
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.SegmentTable#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digest of its content.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.machineimagination.project.ProjectPackage#getSegmentTable_Sha256()
	 * @model dataType="org.machineimagination.project.Sha256"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.SegmentTable#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Bytes</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its size in bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bytes</em>' attribute.
	 * @see #setBytes(long)
	 * @see org.machineimagination.project.ProjectPackage#getSegmentTable_Bytes()
	 * @model default="0"
	 * @generated
	 */
	long getBytes();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.SegmentTable#getBytes <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bytes</em>' attribute.
	 * @see #getBytes()
	 * @generated
	 */
	void setBytes(long value);

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many segments it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rows</em>' attribute.
	 * @see #setRows(long)
	 * @see org.machineimagination.project.ProjectPackage#getSegmentTable_Rows()
	 * @model default="0"
	 * @generated
	 */
	long getRows();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.SegmentTable#getRows <em>Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rows</em>' attribute.
	 * @see #getRows()
	 * @generated
	 */
	void setRows(long value);

} // SegmentTable
