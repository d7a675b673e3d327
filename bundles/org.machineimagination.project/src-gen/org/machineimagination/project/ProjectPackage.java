// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What people make of texts and pictures: texts and their segments, vocabularies of tags, annotations, choices, and links to the runs that made the pictures. Segments by the hundred thousand lie in tables beside it, named by relative path and SHA-256.
 * <!-- end-model-doc -->
 * @see org.machineimagination.project.ProjectFactory
 * @model kind="package"
 * @generated
 */
public interface ProjectPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "project";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://machineimagination.org/project";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "project";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ProjectPackage eINSTANCE = org.machineimagination.project.impl.ProjectPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.IdentifiedImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.AuthoredImpl <em>Authored</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.AuthoredImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getAuthored()
	 * @generated
	 */
	int AUTHORED = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORED__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORED__AUTHOR = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORED__CREATED = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORED__MODIFIED = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Earlier</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORED__EARLIER = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Authored</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORED_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.PropertyImpl <em>Property</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.PropertyImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getProperty()
	 * @generated
	 */
	int PROPERTY = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__VALUE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.PassageImpl <em>Passage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.PassageImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getPassage()
	 * @generated
	 */
	int PASSAGE = 3;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__QUOTE = 0;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__PREFIX = 1;

	/**
	 * The feature id for the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__SUFFIX = 2;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__START = 3;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__END = 4;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__SHA256 = 5;

	/**
	 * The number of structural features of the '<em>Passage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.ProjectImpl <em>Project</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.ProjectImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getProject()
	 * @generated
	 */
	int PROJECT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__VERSION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__TITLE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__CREATED = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>People</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__PEOPLE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Tables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__TABLES = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Texts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__TEXTS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Segments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__SEGMENTS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Tag Sets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__TAG_SETS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Runs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__RUNS = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Experiments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__EXPERIMENTS = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Pictures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__PICTURES = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__CHOICES = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Annotations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ANNOTATIONS = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__PROPERTIES = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Removals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__REMOVALS = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.RemovalImpl <em>Removal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.RemovalImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getRemoval()
	 * @generated
	 */
	int REMOVAL = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVAL__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVAL__PART = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVAL__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Removed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVAL__REMOVED = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Removal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVAL_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.PersonImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Orcid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ORCID = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.SegmentTableImpl <em>Segment Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.SegmentTableImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getSegmentTable()
	 * @generated
	 */
	int SEGMENT_TABLE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_TABLE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_TABLE__PATH = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_TABLE__SHA256 = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_TABLE__BYTES = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_TABLE__ROWS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Segment Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_TABLE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.TextImpl <em>Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.TextImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getText()
	 * @generated
	 */
	int TEXT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__ID = AUTHORED__ID;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__AUTHOR = AUTHORED__AUTHOR;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__CREATED = AUTHORED__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__MODIFIED = AUTHORED__MODIFIED;

	/**
	 * The feature id for the '<em><b>Earlier</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__EARLIER = AUTHORED__EARLIER;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__KEY = AUTHORED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__TITLE = AUTHORED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Writers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__WRITERS = AUTHORED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__DATE = AUTHORED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__LANGUAGE = AUTHORED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__LICENCE = AUTHORED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__SOURCE = AUTHORED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Urn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__URN = AUTHORED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Reference Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__REFERENCE_PATTERN = AUTHORED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__FILE_NAME = AUTHORED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Copy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__COPY = AUTHORED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__SHA256 = AUTHORED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Encoding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__ENCODING = AUTHORED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Reader</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__READER = AUTHORED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Policy</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__POLICY = AUTHORED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__REMARKS = AUTHORED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__PROPERTIES = AUTHORED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Table</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__TABLE = AUTHORED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>First Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__FIRST_ROW = AUTHORED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__ROWS = AUTHORED_FEATURE_COUNT + 19;

	/**
	 * The number of structural features of the '<em>Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FEATURE_COUNT = AUTHORED_FEATURE_COUNT + 20;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.RemarkImpl <em>Remark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.RemarkImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getRemark()
	 * @generated
	 */
	int REMARK = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__LINE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__TEXT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Remark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.SegmentImpl <em>Segment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.SegmentImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getSegment()
	 * @generated
	 */
	int SEGMENT = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__QUOTE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__PREFIX = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__SUFFIX = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__START = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__END = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__SHA256 = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Text</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__TEXT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__KIND = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Ordinal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__ORDINAL = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Stanza Ordinal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__STANZA_ORDINAL = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Xml Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__XML_ID = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Minted Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__MINTED_ID = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__NUMBER = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Canonical Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__CANONICAL_PATH = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Xpath</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__XPATH = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Urn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__URN = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__LANGUAGE = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__SOURCE = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__STATE = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Variants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__VARIANTS = IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__PROPERTIES = IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The number of structural features of the '<em>Segment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.PromptVariantImpl <em>Prompt Variant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.PromptVariantImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getPromptVariant()
	 * @generated
	 */
	int PROMPT_VARIANT = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT_VARIANT__ID = AUTHORED__ID;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT_VARIANT__AUTHOR = AUTHORED__AUTHOR;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT_VARIANT__CREATED = AUTHORED__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT_VARIANT__MODIFIED = AUTHORED__MODIFIED;

	/**
	 * The feature id for the '<em><b>Earlier</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT_VARIANT__EARLIER = AUTHORED__EARLIER;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT_VARIANT__NAME = AUTHORED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT_VARIANT__KIND = AUTHORED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT_VARIANT__TEXT = AUTHORED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT_VARIANT__LANGUAGE = AUTHORED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Credit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT_VARIANT__CREDIT = AUTHORED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Prompt Variant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT_VARIANT_FEATURE_COUNT = AUTHORED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.TagSetImpl <em>Tag Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.TagSetImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getTagSet()
	 * @generated
	 */
	int TAG_SET = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET__ID = AUTHORED__ID;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET__AUTHOR = AUTHORED__AUTHOR;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET__CREATED = AUTHORED__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET__MODIFIED = AUTHORED__MODIFIED;

	/**
	 * The feature id for the '<em><b>Earlier</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET__EARLIER = AUTHORED__EARLIER;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET__NAME = AUTHORED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET__DESCRIPTION = AUTHORED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET__TAGS = AUTHORED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Tag Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET_FEATURE_COUNT = AUTHORED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.TagImpl <em>Tag</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.TagImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getTag()
	 * @generated
	 */
	int TAG = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__ID = AUTHORED__ID;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__AUTHOR = AUTHORED__AUTHOR;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__CREATED = AUTHORED__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__MODIFIED = AUTHORED__MODIFIED;

	/**
	 * The feature id for the '<em><b>Earlier</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__EARLIER = AUTHORED__EARLIER;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__NAME = AUTHORED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__DEFINITION = AUTHORED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__URI = AUTHORED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__COLOUR = AUTHORED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__TAGS = AUTHORED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Tag</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_FEATURE_COUNT = AUTHORED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.RunLinkImpl <em>Run Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.RunLinkImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getRunLink()
	 * @generated
	 */
	int RUN_LINK = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_LINK__ID = AUTHORED__ID;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_LINK__AUTHOR = AUTHORED__AUTHOR;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_LINK__CREATED = AUTHORED__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_LINK__MODIFIED = AUTHORED__MODIFIED;

	/**
	 * The feature id for the '<em><b>Earlier</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_LINK__EARLIER = AUTHORED__EARLIER;

	/**
	 * The feature id for the '<em><b>Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_LINK__RECORD_ID = AUTHORED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_LINK__SHA256 = AUTHORED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_LINK__PATH = AUTHORED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_LINK__NAME = AUTHORED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Segment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_LINK__SEGMENT = AUTHORED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Variant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_LINK__VARIANT = AUTHORED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Run Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_LINK_FEATURE_COUNT = AUTHORED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.ExperimentImpl <em>Experiment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.ExperimentImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getExperiment()
	 * @generated
	 */
	int EXPERIMENT = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__ID = AUTHORED__ID;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__AUTHOR = AUTHORED__AUTHOR;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__CREATED = AUTHORED__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__MODIFIED = AUTHORED__MODIFIED;

	/**
	 * The feature id for the '<em><b>Earlier</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__EARLIER = AUTHORED__EARLIER;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__TITLE = AUTHORED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__DESCRIPTION = AUTHORED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Runs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__RUNS = AUTHORED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Experiment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_FEATURE_COUNT = AUTHORED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.PictureImpl <em>Picture</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.PictureImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getPicture()
	 * @generated
	 */
	int PICTURE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__ID = AUTHORED__ID;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__AUTHOR = AUTHORED__AUTHOR;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__CREATED = AUTHORED__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__MODIFIED = AUTHORED__MODIFIED;

	/**
	 * The feature id for the '<em><b>Earlier</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__EARLIER = AUTHORED__EARLIER;

	/**
	 * The feature id for the '<em><b>Run</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__RUN = AUTHORED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Candidate Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__CANDIDATE_ID = AUTHORED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__PATH = AUTHORED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Copy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__COPY = AUTHORED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__SHA256 = AUTHORED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__MEDIA_TYPE = AUTHORED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__WIDTH = AUTHORED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__HEIGHT = AUTHORED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Caption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__CAPTION = AUTHORED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Alt Texts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__ALT_TEXTS = AUTHORED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Picture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE_FEATURE_COUNT = AUTHORED_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.AltTextImpl <em>Alt Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.AltTextImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getAltText()
	 * @generated
	 */
	int ALT_TEXT = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALT_TEXT__ID = AUTHORED__ID;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALT_TEXT__AUTHOR = AUTHORED__AUTHOR;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALT_TEXT__CREATED = AUTHORED__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALT_TEXT__MODIFIED = AUTHORED__MODIFIED;

	/**
	 * The feature id for the '<em><b>Earlier</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALT_TEXT__EARLIER = AUTHORED__EARLIER;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALT_TEXT__TEXT = AUTHORED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALT_TEXT__LANGUAGE = AUTHORED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Alt Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALT_TEXT_FEATURE_COUNT = AUTHORED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.ChoiceImpl <em>Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.ChoiceImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getChoice()
	 * @generated
	 */
	int CHOICE = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__ID = AUTHORED__ID;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__AUTHOR = AUTHORED__AUTHOR;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__CREATED = AUTHORED__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__MODIFIED = AUTHORED__MODIFIED;

	/**
	 * The feature id for the '<em><b>Earlier</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__EARLIER = AUTHORED__EARLIER;

	/**
	 * The feature id for the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__ITEM = AUTHORED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Pictures</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__PICTURES = AUTHORED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__REASON = AUTHORED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE_FEATURE_COUNT = AUTHORED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.AnnotationImpl <em>Annotation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.AnnotationImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getAnnotation()
	 * @generated
	 */
	int ANNOTATION = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ID = AUTHORED__ID;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__AUTHOR = AUTHORED__AUTHOR;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__CREATED = AUTHORED__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__MODIFIED = AUTHORED__MODIFIED;

	/**
	 * The feature id for the '<em><b>Earlier</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__EARLIER = AUTHORED__EARLIER;

	/**
	 * The feature id for the '<em><b>Motivation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__MOTIVATION = AUTHORED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__TAGS = AUTHORED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Bodies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__BODIES = AUTHORED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__TARGETS = AUTHORED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Annotation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_FEATURE_COUNT = AUTHORED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.BodyImpl <em>Body</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.BodyImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getBody()
	 * @generated
	 */
	int BODY = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__ID = IDENTIFIED__ID;

	/**
	 * The number of structural features of the '<em>Body</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.TextBodyImpl <em>Text Body</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.TextBodyImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getTextBody()
	 * @generated
	 */
	int TEXT_BODY = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_BODY__ID = BODY__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_BODY__TEXT = BODY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_BODY__LANGUAGE = BODY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Text Body</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_BODY_FEATURE_COUNT = BODY_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.ItemBodyImpl <em>Item Body</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.ItemBodyImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getItemBody()
	 * @generated
	 */
	int ITEM_BODY = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_BODY__ID = BODY__ID;

	/**
	 * The feature id for the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_BODY__ITEM = BODY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Item Body</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_BODY_FEATURE_COUNT = BODY_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.LinkBodyImpl <em>Link Body</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.LinkBodyImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getLinkBody()
	 * @generated
	 */
	int LINK_BODY = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_BODY__ID = BODY__ID;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_BODY__URI = BODY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_BODY__LABEL = BODY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Link Body</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_BODY_FEATURE_COUNT = BODY_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.ScoreBodyImpl <em>Score Body</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.ScoreBodyImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getScoreBody()
	 * @generated
	 */
	int SCORE_BODY = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_BODY__ID = BODY__ID;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_BODY__MEASURE = BODY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_BODY__VALUE = BODY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Lowest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_BODY__LOWEST = BODY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Highest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_BODY__HIGHEST = BODY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Score Body</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_BODY_FEATURE_COUNT = BODY_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.TargetImpl <em>Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.TargetImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getTarget()
	 * @generated
	 */
	int TARGET = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__ID = IDENTIFIED__ID;

	/**
	 * The number of structural features of the '<em>Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.ItemTargetImpl <em>Item Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.ItemTargetImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getItemTarget()
	 * @generated
	 */
	int ITEM_TARGET = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_TARGET__ID = TARGET__ID;

	/**
	 * The feature id for the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_TARGET__ITEM = TARGET_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Item Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_TARGET_FEATURE_COUNT = TARGET_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.PassageTargetImpl <em>Passage Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.PassageTargetImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getPassageTarget()
	 * @generated
	 */
	int PASSAGE_TARGET = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_TARGET__ID = TARGET__ID;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_TARGET__QUOTE = TARGET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_TARGET__PREFIX = TARGET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_TARGET__SUFFIX = TARGET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_TARGET__START = TARGET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_TARGET__END = TARGET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_TARGET__SHA256 = TARGET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Segment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_TARGET__SEGMENT = TARGET_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Last Segment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_TARGET__LAST_SEGMENT = TARGET_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Passage Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_TARGET_FEATURE_COUNT = TARGET_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.RegionTargetImpl <em>Region Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.RegionTargetImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getRegionTarget()
	 * @generated
	 */
	int REGION_TARGET = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION_TARGET__ID = TARGET__ID;

	/**
	 * The feature id for the '<em><b>Picture</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION_TARGET__PICTURE = TARGET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION_TARGET__UNIT = TARGET_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Region Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION_TARGET_FEATURE_COUNT = TARGET_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.RectangleTargetImpl <em>Rectangle Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.RectangleTargetImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getRectangleTarget()
	 * @generated
	 */
	int RECTANGLE_TARGET = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTANGLE_TARGET__ID = REGION_TARGET__ID;

	/**
	 * The feature id for the '<em><b>Picture</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTANGLE_TARGET__PICTURE = REGION_TARGET__PICTURE;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTANGLE_TARGET__UNIT = REGION_TARGET__UNIT;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTANGLE_TARGET__X = REGION_TARGET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTANGLE_TARGET__Y = REGION_TARGET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTANGLE_TARGET__WIDTH = REGION_TARGET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTANGLE_TARGET__HEIGHT = REGION_TARGET_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Rectangle Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTANGLE_TARGET_FEATURE_COUNT = REGION_TARGET_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.impl.PolygonTargetImpl <em>Polygon Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.impl.PolygonTargetImpl
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getPolygonTarget()
	 * @generated
	 */
	int POLYGON_TARGET = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLYGON_TARGET__ID = REGION_TARGET__ID;

	/**
	 * The feature id for the '<em><b>Picture</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLYGON_TARGET__PICTURE = REGION_TARGET__PICTURE;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLYGON_TARGET__UNIT = REGION_TARGET__UNIT;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLYGON_TARGET__POINTS = REGION_TARGET_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Polygon Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLYGON_TARGET_FEATURE_COUNT = REGION_TARGET_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.SegmentState <em>Segment State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.SegmentState
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getSegmentState()
	 * @generated
	 */
	int SEGMENT_STATE = 31;

	/**
	 * The meta object id for the '{@link org.machineimagination.project.RegionUnit <em>Region Unit</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.RegionUnit
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getRegionUnit()
	 * @generated
	 */
	int REGION_UNIT = 32;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 33;

	/**
	 * The meta object id for the '<em>Uuid</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getUuid()
	 * @generated
	 */
	int UUID = 34;

	/**
	 * The meta object id for the '<em>Relative Path</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getRelativePath()
	 * @generated
	 */
	int RELATIVE_PATH = 35;

	/**
	 * The meta object id for the '<em>Sha256</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getSha256()
	 * @generated
	 */
	int SHA256 = 36;

	/**
	 * The meta object id for the '<em>Point</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.project.Point
	 * @see org.machineimagination.project.impl.ProjectPackageImpl#getPoint()
	 * @generated
	 */
	int POINT = 37;


	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.machineimagination.project.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.machineimagination.project.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.Authored <em>Authored</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Authored</em>'.
	 * @see org.machineimagination.project.Authored
	 * @generated
	 */
	EClass getAuthored();

	/**
	 * Returns the meta object for the reference '{@link org.machineimagination.project.Authored#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Author</em>'.
	 * @see org.machineimagination.project.Authored#getAuthor()
	 * @see #getAuthored()
	 * @generated
	 */
	EReference getAuthored_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Authored#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.machineimagination.project.Authored#getCreated()
	 * @see #getAuthored()
	 * @generated
	 */
	EAttribute getAuthored_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Authored#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.machineimagination.project.Authored#getModified()
	 * @see #getAuthored()
	 * @generated
	 */
	EAttribute getAuthored_Modified();

	/**
	 * Returns the meta object for the attribute list '{@link org.machineimagination.project.Authored#getEarlier <em>Earlier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Earlier</em>'.
	 * @see org.machineimagination.project.Authored#getEarlier()
	 * @see #getAuthored()
	 * @generated
	 */
	EAttribute getAuthored_Earlier();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.Property <em>Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Property</em>'.
	 * @see org.machineimagination.project.Property
	 * @generated
	 */
	EClass getProperty();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Property#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.machineimagination.project.Property#getName()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Property#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.machineimagination.project.Property#getValue()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Value();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.Passage <em>Passage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Passage</em>'.
	 * @see org.machineimagination.project.Passage
	 * @generated
	 */
	EClass getPassage();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Passage#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.machineimagination.project.Passage#getQuote()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_Quote();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Passage#getPrefix <em>Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefix</em>'.
	 * @see org.machineimagination.project.Passage#getPrefix()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_Prefix();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Passage#getSuffix <em>Suffix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suffix</em>'.
	 * @see org.machineimagination.project.Passage#getSuffix()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_Suffix();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Passage#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.machineimagination.project.Passage#getStart()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Passage#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.machineimagination.project.Passage#getEnd()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_End();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Passage#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.machineimagination.project.Passage#getSha256()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_Sha256();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.Project <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Project</em>'.
	 * @see org.machineimagination.project.Project
	 * @generated
	 */
	EClass getProject();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Project#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.machineimagination.project.Project#getVersion()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Project#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.machineimagination.project.Project#getTitle()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Project#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.machineimagination.project.Project#getDescription()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Project#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.machineimagination.project.Project#getCreated()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Created();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.project.Project#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>People</em>'.
	 * @see org.machineimagination.project.Project#getPeople()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_People();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.project.Project#getTables <em>Tables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tables</em>'.
	 * @see org.machineimagination.project.Project#getTables()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Tables();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.project.Project#getTexts <em>Texts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Texts</em>'.
	 * @see org.machineimagination.project.Project#getTexts()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Texts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.project.Project#getSegments <em>Segments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Segments</em>'.
	 * @see org.machineimagination.project.Project#getSegments()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Segments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.project.Project#getTagSets <em>Tag Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tag Sets</em>'.
	 * @see org.machineimagination.project.Project#getTagSets()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_TagSets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.project.Project#getRuns <em>Runs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Runs</em>'.
	 * @see org.machineimagination.project.Project#getRuns()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Runs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.project.Project#getExperiments <em>Experiments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Experiments</em>'.
	 * @see org.machineimagination.project.Project#getExperiments()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Experiments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.project.Project#getPictures <em>Pictures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pictures</em>'.
	 * @see org.machineimagination.project.Project#getPictures()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Pictures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.project.Project#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Choices</em>'.
	 * @see org.machineimagination.project.Project#getChoices()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Choices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.project.Project#getAnnotations <em>Annotations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Annotations</em>'.
	 * @see org.machineimagination.project.Project#getAnnotations()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Annotations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.project.Project#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.machineimagination.project.Project#getProperties()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Properties();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.project.Project#getRemovals <em>Removals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Removals</em>'.
	 * @see org.machineimagination.project.Project#getRemovals()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Removals();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.Removal <em>Removal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Removal</em>'.
	 * @see org.machineimagination.project.Removal
	 * @generated
	 */
	EClass getRemoval();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Removal#getPart <em>Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Part</em>'.
	 * @see org.machineimagination.project.Removal#getPart()
	 * @see #getRemoval()
	 * @generated
	 */
	EAttribute getRemoval_Part();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Removal#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.machineimagination.project.Removal#getKind()
	 * @see #getRemoval()
	 * @generated
	 */
	EAttribute getRemoval_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Removal#getRemoved <em>Removed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Removed</em>'.
	 * @see org.machineimagination.project.Removal#getRemoved()
	 * @see #getRemoval()
	 * @generated
	 */
	EAttribute getRemoval_Removed();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see org.machineimagination.project.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Person#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.machineimagination.project.Person#getName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Person#getOrcid <em>Orcid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Orcid</em>'.
	 * @see org.machineimagination.project.Person#getOrcid()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Orcid();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.SegmentTable <em>Segment Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Segment Table</em>'.
	 * @see org.machineimagination.project.SegmentTable
	 * @generated
	 */
	EClass getSegmentTable();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.SegmentTable#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.machineimagination.project.SegmentTable#getPath()
	 * @see #getSegmentTable()
	 * @generated
	 */
	EAttribute getSegmentTable_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.SegmentTable#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.machineimagination.project.SegmentTable#getSha256()
	 * @see #getSegmentTable()
	 * @generated
	 */
	EAttribute getSegmentTable_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.SegmentTable#getBytes <em>Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes</em>'.
	 * @see org.machineimagination.project.SegmentTable#getBytes()
	 * @see #getSegmentTable()
	 * @generated
	 */
	EAttribute getSegmentTable_Bytes();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.SegmentTable#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rows</em>'.
	 * @see org.machineimagination.project.SegmentTable#getRows()
	 * @see #getSegmentTable()
	 * @generated
	 */
	EAttribute getSegmentTable_Rows();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.Text <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text</em>'.
	 * @see org.machineimagination.project.Text
	 * @generated
	 */
	EClass getText();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Text#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.machineimagination.project.Text#getKey()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Text#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.machineimagination.project.Text#getTitle()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Title();

	/**
	 * Returns the meta object for the attribute list '{@link org.machineimagination.project.Text#getWriters <em>Writers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Writers</em>'.
	 * @see org.machineimagination.project.Text#getWriters()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Writers();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Text#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.machineimagination.project.Text#getDate()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Text#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.machineimagination.project.Text#getLanguage()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Text#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence</em>'.
	 * @see org.machineimagination.project.Text#getLicence()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Licence();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Text#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.machineimagination.project.Text#getSource()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Text#getUrn <em>Urn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Urn</em>'.
	 * @see org.machineimagination.project.Text#getUrn()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Urn();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Text#getReferencePattern <em>Reference Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference Pattern</em>'.
	 * @see org.machineimagination.project.Text#getReferencePattern()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_ReferencePattern();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Text#getFileName <em>File Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Name</em>'.
	 * @see org.machineimagination.project.Text#getFileName()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_FileName();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Text#getCopy <em>Copy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Copy</em>'.
	 * @see org.machineimagination.project.Text#getCopy()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Copy();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Text#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.machineimagination.project.Text#getSha256()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Text#getEncoding <em>Encoding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encoding</em>'.
	 * @see org.machineimagination.project.Text#getEncoding()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Encoding();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Text#getReader <em>Reader</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reader</em>'.
	 * @see org.machineimagination.project.Text#getReader()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Reader();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.project.Text#getPolicy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Policy</em>'.
	 * @see org.machineimagination.project.Text#getPolicy()
	 * @see #getText()
	 * @generated
	 */
	EReference getText_Policy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.project.Text#getRemarks <em>Remarks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Remarks</em>'.
	 * @see org.machineimagination.project.Text#getRemarks()
	 * @see #getText()
	 * @generated
	 */
	EReference getText_Remarks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.project.Text#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.machineimagination.project.Text#getProperties()
	 * @see #getText()
	 * @generated
	 */
	EReference getText_Properties();

	/**
	 * Returns the meta object for the reference '{@link org.machineimagination.project.Text#getTable <em>Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Table</em>'.
	 * @see org.machineimagination.project.Text#getTable()
	 * @see #getText()
	 * @generated
	 */
	EReference getText_Table();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Text#getFirstRow <em>First Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Row</em>'.
	 * @see org.machineimagination.project.Text#getFirstRow()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_FirstRow();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Text#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rows</em>'.
	 * @see org.machineimagination.project.Text#getRows()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Rows();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.Remark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Remark</em>'.
	 * @see org.machineimagination.project.Remark
	 * @generated
	 */
	EClass getRemark();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Remark#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.machineimagination.project.Remark#getLine()
	 * @see #getRemark()
	 * @generated
	 */
	EAttribute getRemark_Line();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Remark#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.machineimagination.project.Remark#getText()
	 * @see #getRemark()
	 * @generated
	 */
	EAttribute getRemark_Text();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.Segment <em>Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Segment</em>'.
	 * @see org.machineimagination.project.Segment
	 * @generated
	 */
	EClass getSegment();

	/**
	 * Returns the meta object for the reference '{@link org.machineimagination.project.Segment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Text</em>'.
	 * @see org.machineimagination.project.Segment#getText()
	 * @see #getSegment()
	 * @generated
	 */
	EReference getSegment_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Segment#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.machineimagination.project.Segment#getKind()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Segment#getOrdinal <em>Ordinal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ordinal</em>'.
	 * @see org.machineimagination.project.Segment#getOrdinal()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Ordinal();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Segment#getStanzaOrdinal <em>Stanza Ordinal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stanza Ordinal</em>'.
	 * @see org.machineimagination.project.Segment#getStanzaOrdinal()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_StanzaOrdinal();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Segment#getXmlId <em>Xml Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Xml Id</em>'.
	 * @see org.machineimagination.project.Segment#getXmlId()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_XmlId();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Segment#getMintedId <em>Minted Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minted Id</em>'.
	 * @see org.machineimagination.project.Segment#getMintedId()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_MintedId();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Segment#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.machineimagination.project.Segment#getNumber()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Segment#getCanonicalPath <em>Canonical Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Canonical Path</em>'.
	 * @see org.machineimagination.project.Segment#getCanonicalPath()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_CanonicalPath();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Segment#getXpath <em>Xpath</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Xpath</em>'.
	 * @see org.machineimagination.project.Segment#getXpath()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Xpath();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Segment#getUrn <em>Urn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Urn</em>'.
	 * @see org.machineimagination.project.Segment#getUrn()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Urn();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Segment#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.machineimagination.project.Segment#getLanguage()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Segment#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.machineimagination.project.Segment#getSource()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Segment#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.machineimagination.project.Segment#getState()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_State();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.project.Segment#getVariants <em>Variants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Variants</em>'.
	 * @see org.machineimagination.project.Segment#getVariants()
	 * @see #getSegment()
	 * @generated
	 */
	EReference getSegment_Variants();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.project.Segment#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.machineimagination.project.Segment#getProperties()
	 * @see #getSegment()
	 * @generated
	 */
	EReference getSegment_Properties();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.PromptVariant <em>Prompt Variant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Prompt Variant</em>'.
	 * @see org.machineimagination.project.PromptVariant
	 * @generated
	 */
	EClass getPromptVariant();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.PromptVariant#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.machineimagination.project.PromptVariant#getName()
	 * @see #getPromptVariant()
	 * @generated
	 */
	EAttribute getPromptVariant_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.PromptVariant#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.machineimagination.project.PromptVariant#getKind()
	 * @see #getPromptVariant()
	 * @generated
	 */
	EAttribute getPromptVariant_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.PromptVariant#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.machineimagination.project.PromptVariant#getText()
	 * @see #getPromptVariant()
	 * @generated
	 */
	EAttribute getPromptVariant_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.PromptVariant#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.machineimagination.project.PromptVariant#getLanguage()
	 * @see #getPromptVariant()
	 * @generated
	 */
	EAttribute getPromptVariant_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.PromptVariant#getCredit <em>Credit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credit</em>'.
	 * @see org.machineimagination.project.PromptVariant#getCredit()
	 * @see #getPromptVariant()
	 * @generated
	 */
	EAttribute getPromptVariant_Credit();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.TagSet <em>Tag Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tag Set</em>'.
	 * @see org.machineimagination.project.TagSet
	 * @generated
	 */
	EClass getTagSet();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.TagSet#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.machineimagination.project.TagSet#getName()
	 * @see #getTagSet()
	 * @generated
	 */
	EAttribute getTagSet_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.TagSet#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.machineimagination.project.TagSet#getDescription()
	 * @see #getTagSet()
	 * @generated
	 */
	EAttribute getTagSet_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.project.TagSet#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tags</em>'.
	 * @see org.machineimagination.project.TagSet#getTags()
	 * @see #getTagSet()
	 * @generated
	 */
	EReference getTagSet_Tags();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.Tag <em>Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tag</em>'.
	 * @see org.machineimagination.project.Tag
	 * @generated
	 */
	EClass getTag();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Tag#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.machineimagination.project.Tag#getName()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Tag#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see org.machineimagination.project.Tag#getDefinition()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Definition();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Tag#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see org.machineimagination.project.Tag#getUri()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Uri();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Tag#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.machineimagination.project.Tag#getColour()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Colour();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.project.Tag#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tags</em>'.
	 * @see org.machineimagination.project.Tag#getTags()
	 * @see #getTag()
	 * @generated
	 */
	EReference getTag_Tags();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.RunLink <em>Run Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Run Link</em>'.
	 * @see org.machineimagination.project.RunLink
	 * @generated
	 */
	EClass getRunLink();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.RunLink#getRecordId <em>Record Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record Id</em>'.
	 * @see org.machineimagination.project.RunLink#getRecordId()
	 * @see #getRunLink()
	 * @generated
	 */
	EAttribute getRunLink_RecordId();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.RunLink#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.machineimagination.project.RunLink#getSha256()
	 * @see #getRunLink()
	 * @generated
	 */
	EAttribute getRunLink_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.RunLink#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.machineimagination.project.RunLink#getPath()
	 * @see #getRunLink()
	 * @generated
	 */
	EAttribute getRunLink_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.RunLink#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.machineimagination.project.RunLink#getName()
	 * @see #getRunLink()
	 * @generated
	 */
	EAttribute getRunLink_Name();

	/**
	 * Returns the meta object for the reference '{@link org.machineimagination.project.RunLink#getSegment <em>Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Segment</em>'.
	 * @see org.machineimagination.project.RunLink#getSegment()
	 * @see #getRunLink()
	 * @generated
	 */
	EReference getRunLink_Segment();

	/**
	 * Returns the meta object for the reference '{@link org.machineimagination.project.RunLink#getVariant <em>Variant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Variant</em>'.
	 * @see org.machineimagination.project.RunLink#getVariant()
	 * @see #getRunLink()
	 * @generated
	 */
	EReference getRunLink_Variant();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.Experiment <em>Experiment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Experiment</em>'.
	 * @see org.machineimagination.project.Experiment
	 * @generated
	 */
	EClass getExperiment();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Experiment#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.machineimagination.project.Experiment#getTitle()
	 * @see #getExperiment()
	 * @generated
	 */
	EAttribute getExperiment_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Experiment#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.machineimagination.project.Experiment#getDescription()
	 * @see #getExperiment()
	 * @generated
	 */
	EAttribute getExperiment_Description();

	/**
	 * Returns the meta object for the reference list '{@link org.machineimagination.project.Experiment#getRuns <em>Runs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Runs</em>'.
	 * @see org.machineimagination.project.Experiment#getRuns()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Runs();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.Picture <em>Picture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Picture</em>'.
	 * @see org.machineimagination.project.Picture
	 * @generated
	 */
	EClass getPicture();

	/**
	 * Returns the meta object for the reference '{@link org.machineimagination.project.Picture#getRun <em>Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Run</em>'.
	 * @see org.machineimagination.project.Picture#getRun()
	 * @see #getPicture()
	 * @generated
	 */
	EReference getPicture_Run();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Picture#getCandidateId <em>Candidate Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Candidate Id</em>'.
	 * @see org.machineimagination.project.Picture#getCandidateId()
	 * @see #getPicture()
	 * @generated
	 */
	EAttribute getPicture_CandidateId();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Picture#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.machineimagination.project.Picture#getPath()
	 * @see #getPicture()
	 * @generated
	 */
	EAttribute getPicture_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Picture#getCopy <em>Copy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Copy</em>'.
	 * @see org.machineimagination.project.Picture#getCopy()
	 * @see #getPicture()
	 * @generated
	 */
	EAttribute getPicture_Copy();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Picture#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.machineimagination.project.Picture#getSha256()
	 * @see #getPicture()
	 * @generated
	 */
	EAttribute getPicture_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Picture#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.machineimagination.project.Picture#getMediaType()
	 * @see #getPicture()
	 * @generated
	 */
	EAttribute getPicture_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Picture#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.machineimagination.project.Picture#getWidth()
	 * @see #getPicture()
	 * @generated
	 */
	EAttribute getPicture_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Picture#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.machineimagination.project.Picture#getHeight()
	 * @see #getPicture()
	 * @generated
	 */
	EAttribute getPicture_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Picture#getCaption <em>Caption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caption</em>'.
	 * @see org.machineimagination.project.Picture#getCaption()
	 * @see #getPicture()
	 * @generated
	 */
	EAttribute getPicture_Caption();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.project.Picture#getAltTexts <em>Alt Texts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Alt Texts</em>'.
	 * @see org.machineimagination.project.Picture#getAltTexts()
	 * @see #getPicture()
	 * @generated
	 */
	EReference getPicture_AltTexts();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.AltText <em>Alt Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Alt Text</em>'.
	 * @see org.machineimagination.project.AltText
	 * @generated
	 */
	EClass getAltText();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.AltText#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.machineimagination.project.AltText#getText()
	 * @see #getAltText()
	 * @generated
	 */
	EAttribute getAltText_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.AltText#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.machineimagination.project.AltText#getLanguage()
	 * @see #getAltText()
	 * @generated
	 */
	EAttribute getAltText_Language();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.Choice <em>Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Choice</em>'.
	 * @see org.machineimagination.project.Choice
	 * @generated
	 */
	EClass getChoice();

	/**
	 * Returns the meta object for the reference '{@link org.machineimagination.project.Choice#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Item</em>'.
	 * @see org.machineimagination.project.Choice#getItem()
	 * @see #getChoice()
	 * @generated
	 */
	EReference getChoice_Item();

	/**
	 * Returns the meta object for the reference list '{@link org.machineimagination.project.Choice#getPictures <em>Pictures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Pictures</em>'.
	 * @see org.machineimagination.project.Choice#getPictures()
	 * @see #getChoice()
	 * @generated
	 */
	EReference getChoice_Pictures();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Choice#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.machineimagination.project.Choice#getReason()
	 * @see #getChoice()
	 * @generated
	 */
	EAttribute getChoice_Reason();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.Annotation <em>Annotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annotation</em>'.
	 * @see org.machineimagination.project.Annotation
	 * @generated
	 */
	EClass getAnnotation();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.Annotation#getMotivation <em>Motivation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Motivation</em>'.
	 * @see org.machineimagination.project.Annotation#getMotivation()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Motivation();

	/**
	 * Returns the meta object for the reference list '{@link org.machineimagination.project.Annotation#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Tags</em>'.
	 * @see org.machineimagination.project.Annotation#getTags()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Tags();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.project.Annotation#getBodies <em>Bodies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bodies</em>'.
	 * @see org.machineimagination.project.Annotation#getBodies()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Bodies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.project.Annotation#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Targets</em>'.
	 * @see org.machineimagination.project.Annotation#getTargets()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Targets();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.Body <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Body</em>'.
	 * @see org.machineimagination.project.Body
	 * @generated
	 */
	EClass getBody();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.TextBody <em>Text Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Body</em>'.
	 * @see org.machineimagination.project.TextBody
	 * @generated
	 */
	EClass getTextBody();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.TextBody#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.machineimagination.project.TextBody#getText()
	 * @see #getTextBody()
	 * @generated
	 */
	EAttribute getTextBody_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.TextBody#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.machineimagination.project.TextBody#getLanguage()
	 * @see #getTextBody()
	 * @generated
	 */
	EAttribute getTextBody_Language();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.ItemBody <em>Item Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item Body</em>'.
	 * @see org.machineimagination.project.ItemBody
	 * @generated
	 */
	EClass getItemBody();

	/**
	 * Returns the meta object for the reference '{@link org.machineimagination.project.ItemBody#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Item</em>'.
	 * @see org.machineimagination.project.ItemBody#getItem()
	 * @see #getItemBody()
	 * @generated
	 */
	EReference getItemBody_Item();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.LinkBody <em>Link Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Link Body</em>'.
	 * @see org.machineimagination.project.LinkBody
	 * @generated
	 */
	EClass getLinkBody();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.LinkBody#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see org.machineimagination.project.LinkBody#getUri()
	 * @see #getLinkBody()
	 * @generated
	 */
	EAttribute getLinkBody_Uri();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.LinkBody#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.machineimagination.project.LinkBody#getLabel()
	 * @see #getLinkBody()
	 * @generated
	 */
	EAttribute getLinkBody_Label();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.ScoreBody <em>Score Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Score Body</em>'.
	 * @see org.machineimagination.project.ScoreBody
	 * @generated
	 */
	EClass getScoreBody();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.ScoreBody#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.machineimagination.project.ScoreBody#getMeasure()
	 * @see #getScoreBody()
	 * @generated
	 */
	EAttribute getScoreBody_Measure();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.ScoreBody#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.machineimagination.project.ScoreBody#getValue()
	 * @see #getScoreBody()
	 * @generated
	 */
	EAttribute getScoreBody_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.ScoreBody#getLowest <em>Lowest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lowest</em>'.
	 * @see org.machineimagination.project.ScoreBody#getLowest()
	 * @see #getScoreBody()
	 * @generated
	 */
	EAttribute getScoreBody_Lowest();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.ScoreBody#getHighest <em>Highest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Highest</em>'.
	 * @see org.machineimagination.project.ScoreBody#getHighest()
	 * @see #getScoreBody()
	 * @generated
	 */
	EAttribute getScoreBody_Highest();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.Target <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Target</em>'.
	 * @see org.machineimagination.project.Target
	 * @generated
	 */
	EClass getTarget();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.ItemTarget <em>Item Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item Target</em>'.
	 * @see org.machineimagination.project.ItemTarget
	 * @generated
	 */
	EClass getItemTarget();

	/**
	 * Returns the meta object for the reference '{@link org.machineimagination.project.ItemTarget#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Item</em>'.
	 * @see org.machineimagination.project.ItemTarget#getItem()
	 * @see #getItemTarget()
	 * @generated
	 */
	EReference getItemTarget_Item();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.PassageTarget <em>Passage Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Passage Target</em>'.
	 * @see org.machineimagination.project.PassageTarget
	 * @generated
	 */
	EClass getPassageTarget();

	/**
	 * Returns the meta object for the reference '{@link org.machineimagination.project.PassageTarget#getSegment <em>Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Segment</em>'.
	 * @see org.machineimagination.project.PassageTarget#getSegment()
	 * @see #getPassageTarget()
	 * @generated
	 */
	EReference getPassageTarget_Segment();

	/**
	 * Returns the meta object for the reference '{@link org.machineimagination.project.PassageTarget#getLastSegment <em>Last Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Last Segment</em>'.
	 * @see org.machineimagination.project.PassageTarget#getLastSegment()
	 * @see #getPassageTarget()
	 * @generated
	 */
	EReference getPassageTarget_LastSegment();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.RegionTarget <em>Region Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Region Target</em>'.
	 * @see org.machineimagination.project.RegionTarget
	 * @generated
	 */
	EClass getRegionTarget();

	/**
	 * Returns the meta object for the reference '{@link org.machineimagination.project.RegionTarget#getPicture <em>Picture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Picture</em>'.
	 * @see org.machineimagination.project.RegionTarget#getPicture()
	 * @see #getRegionTarget()
	 * @generated
	 */
	EReference getRegionTarget_Picture();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.RegionTarget#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.machineimagination.project.RegionTarget#getUnit()
	 * @see #getRegionTarget()
	 * @generated
	 */
	EAttribute getRegionTarget_Unit();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.RectangleTarget <em>Rectangle Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rectangle Target</em>'.
	 * @see org.machineimagination.project.RectangleTarget
	 * @generated
	 */
	EClass getRectangleTarget();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.RectangleTarget#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.machineimagination.project.RectangleTarget#getX()
	 * @see #getRectangleTarget()
	 * @generated
	 */
	EAttribute getRectangleTarget_X();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.RectangleTarget#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.machineimagination.project.RectangleTarget#getY()
	 * @see #getRectangleTarget()
	 * @generated
	 */
	EAttribute getRectangleTarget_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.RectangleTarget#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.machineimagination.project.RectangleTarget#getWidth()
	 * @see #getRectangleTarget()
	 * @generated
	 */
	EAttribute getRectangleTarget_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.project.RectangleTarget#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.machineimagination.project.RectangleTarget#getHeight()
	 * @see #getRectangleTarget()
	 * @generated
	 */
	EAttribute getRectangleTarget_Height();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.project.PolygonTarget <em>Polygon Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Polygon Target</em>'.
	 * @see org.machineimagination.project.PolygonTarget
	 * @generated
	 */
	EClass getPolygonTarget();

	/**
	 * Returns the meta object for the attribute list '{@link org.machineimagination.project.PolygonTarget#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Points</em>'.
	 * @see org.machineimagination.project.PolygonTarget#getPoints()
	 * @see #getPolygonTarget()
	 * @generated
	 */
	EAttribute getPolygonTarget_Points();

	/**
	 * Returns the meta object for enum '{@link org.machineimagination.project.SegmentState <em>Segment State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Segment State</em>'.
	 * @see org.machineimagination.project.SegmentState
	 * @generated
	 */
	EEnum getSegmentState();

	/**
	 * Returns the meta object for enum '{@link org.machineimagination.project.RegionUnit <em>Region Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Region Unit</em>'.
	 * @see org.machineimagination.project.RegionUnit
	 * @generated
	 */
	EEnum getRegionUnit();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A moment in time, written in ISO 8601 and UTC.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Uuid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A UUID in its canonical form of 36 characters.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Uuid</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 * @generated
	 */
	EDataType getUuid();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Relative Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A path with forward slashes that never leaves the folder it is relative to.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Relative Path</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 * @generated
	 */
	EDataType getRelativePath();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A SHA-256 digest as 64 lower-case hexadecimal digits.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Sha256</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 * @generated
	 */
	EDataType getSha256();

	/**
	 * Returns the meta object for data type '{@link org.machineimagination.project.Point <em>Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A place in a picture, written as x and y with a comma between.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Point</em>'.
	 * @see org.machineimagination.project.Point
	 * @model instanceClass="org.machineimagination.project.Point"
	 * @generated
	 */
	EDataType getPoint();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ProjectFactory getProjectFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.IdentifiedImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.AuthoredImpl <em>Authored</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.AuthoredImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getAuthored()
		 * @generated
		 */
		EClass AUTHORED = eINSTANCE.getAuthored();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AUTHORED__AUTHOR = eINSTANCE.getAuthored_Author();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUTHORED__CREATED = eINSTANCE.getAuthored_Created();

		/**
		 * The meta object literal for the '<em><b>Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUTHORED__MODIFIED = eINSTANCE.getAuthored_Modified();

		/**
		 * The meta object literal for the '<em><b>Earlier</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUTHORED__EARLIER = eINSTANCE.getAuthored_Earlier();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.PropertyImpl <em>Property</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.PropertyImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getProperty()
		 * @generated
		 */
		EClass PROPERTY = eINSTANCE.getProperty();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__NAME = eINSTANCE.getProperty_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__VALUE = eINSTANCE.getProperty_Value();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.PassageImpl <em>Passage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.PassageImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getPassage()
		 * @generated
		 */
		EClass PASSAGE = eINSTANCE.getPassage();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__QUOTE = eINSTANCE.getPassage_Quote();

		/**
		 * The meta object literal for the '<em><b>Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__PREFIX = eINSTANCE.getPassage_Prefix();

		/**
		 * The meta object literal for the '<em><b>Suffix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__SUFFIX = eINSTANCE.getPassage_Suffix();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__START = eINSTANCE.getPassage_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__END = eINSTANCE.getPassage_End();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__SHA256 = eINSTANCE.getPassage_Sha256();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.ProjectImpl <em>Project</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.ProjectImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getProject()
		 * @generated
		 */
		EClass PROJECT = eINSTANCE.getProject();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__VERSION = eINSTANCE.getProject_Version();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__TITLE = eINSTANCE.getProject_Title();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__DESCRIPTION = eINSTANCE.getProject_Description();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__CREATED = eINSTANCE.getProject_Created();

		/**
		 * The meta object literal for the '<em><b>People</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__PEOPLE = eINSTANCE.getProject_People();

		/**
		 * The meta object literal for the '<em><b>Tables</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__TABLES = eINSTANCE.getProject_Tables();

		/**
		 * The meta object literal for the '<em><b>Texts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__TEXTS = eINSTANCE.getProject_Texts();

		/**
		 * The meta object literal for the '<em><b>Segments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__SEGMENTS = eINSTANCE.getProject_Segments();

		/**
		 * The meta object literal for the '<em><b>Tag Sets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__TAG_SETS = eINSTANCE.getProject_TagSets();

		/**
		 * The meta object literal for the '<em><b>Runs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__RUNS = eINSTANCE.getProject_Runs();

		/**
		 * The meta object literal for the '<em><b>Experiments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__EXPERIMENTS = eINSTANCE.getProject_Experiments();

		/**
		 * The meta object literal for the '<em><b>Pictures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__PICTURES = eINSTANCE.getProject_Pictures();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__CHOICES = eINSTANCE.getProject_Choices();

		/**
		 * The meta object literal for the '<em><b>Annotations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__ANNOTATIONS = eINSTANCE.getProject_Annotations();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__PROPERTIES = eINSTANCE.getProject_Properties();

		/**
		 * The meta object literal for the '<em><b>Removals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__REMOVALS = eINSTANCE.getProject_Removals();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.RemovalImpl <em>Removal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.RemovalImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getRemoval()
		 * @generated
		 */
		EClass REMOVAL = eINSTANCE.getRemoval();

		/**
		 * The meta object literal for the '<em><b>Part</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMOVAL__PART = eINSTANCE.getRemoval_Part();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMOVAL__KIND = eINSTANCE.getRemoval_Kind();

		/**
		 * The meta object literal for the '<em><b>Removed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMOVAL__REMOVED = eINSTANCE.getRemoval_Removed();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.PersonImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__NAME = eINSTANCE.getPerson_Name();

		/**
		 * The meta object literal for the '<em><b>Orcid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__ORCID = eINSTANCE.getPerson_Orcid();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.SegmentTableImpl <em>Segment Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.SegmentTableImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getSegmentTable()
		 * @generated
		 */
		EClass SEGMENT_TABLE = eINSTANCE.getSegmentTable();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT_TABLE__PATH = eINSTANCE.getSegmentTable_Path();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT_TABLE__SHA256 = eINSTANCE.getSegmentTable_Sha256();

		/**
		 * The meta object literal for the '<em><b>Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT_TABLE__BYTES = eINSTANCE.getSegmentTable_Bytes();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT_TABLE__ROWS = eINSTANCE.getSegmentTable_Rows();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.TextImpl <em>Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.TextImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getText()
		 * @generated
		 */
		EClass TEXT = eINSTANCE.getText();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__KEY = eINSTANCE.getText_Key();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__TITLE = eINSTANCE.getText_Title();

		/**
		 * The meta object literal for the '<em><b>Writers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__WRITERS = eINSTANCE.getText_Writers();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__DATE = eINSTANCE.getText_Date();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__LANGUAGE = eINSTANCE.getText_Language();

		/**
		 * The meta object literal for the '<em><b>Licence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__LICENCE = eINSTANCE.getText_Licence();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__SOURCE = eINSTANCE.getText_Source();

		/**
		 * The meta object literal for the '<em><b>Urn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__URN = eINSTANCE.getText_Urn();

		/**
		 * The meta object literal for the '<em><b>Reference Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__REFERENCE_PATTERN = eINSTANCE.getText_ReferencePattern();

		/**
		 * The meta object literal for the '<em><b>File Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__FILE_NAME = eINSTANCE.getText_FileName();

		/**
		 * The meta object literal for the '<em><b>Copy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__COPY = eINSTANCE.getText_Copy();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__SHA256 = eINSTANCE.getText_Sha256();

		/**
		 * The meta object literal for the '<em><b>Encoding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__ENCODING = eINSTANCE.getText_Encoding();

		/**
		 * The meta object literal for the '<em><b>Reader</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__READER = eINSTANCE.getText_Reader();

		/**
		 * The meta object literal for the '<em><b>Policy</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXT__POLICY = eINSTANCE.getText_Policy();

		/**
		 * The meta object literal for the '<em><b>Remarks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXT__REMARKS = eINSTANCE.getText_Remarks();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXT__PROPERTIES = eINSTANCE.getText_Properties();

		/**
		 * The meta object literal for the '<em><b>Table</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXT__TABLE = eINSTANCE.getText_Table();

		/**
		 * The meta object literal for the '<em><b>First Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__FIRST_ROW = eINSTANCE.getText_FirstRow();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__ROWS = eINSTANCE.getText_Rows();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.RemarkImpl <em>Remark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.RemarkImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getRemark()
		 * @generated
		 */
		EClass REMARK = eINSTANCE.getRemark();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMARK__LINE = eINSTANCE.getRemark_Line();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMARK__TEXT = eINSTANCE.getRemark_Text();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.SegmentImpl <em>Segment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.SegmentImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getSegment()
		 * @generated
		 */
		EClass SEGMENT = eINSTANCE.getSegment();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEGMENT__TEXT = eINSTANCE.getSegment_Text();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__KIND = eINSTANCE.getSegment_Kind();

		/**
		 * The meta object literal for the '<em><b>Ordinal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__ORDINAL = eINSTANCE.getSegment_Ordinal();

		/**
		 * The meta object literal for the '<em><b>Stanza Ordinal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__STANZA_ORDINAL = eINSTANCE.getSegment_StanzaOrdinal();

		/**
		 * The meta object literal for the '<em><b>Xml Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__XML_ID = eINSTANCE.getSegment_XmlId();

		/**
		 * The meta object literal for the '<em><b>Minted Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__MINTED_ID = eINSTANCE.getSegment_MintedId();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__NUMBER = eINSTANCE.getSegment_Number();

		/**
		 * The meta object literal for the '<em><b>Canonical Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__CANONICAL_PATH = eINSTANCE.getSegment_CanonicalPath();

		/**
		 * The meta object literal for the '<em><b>Xpath</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__XPATH = eINSTANCE.getSegment_Xpath();

		/**
		 * The meta object literal for the '<em><b>Urn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__URN = eINSTANCE.getSegment_Urn();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__LANGUAGE = eINSTANCE.getSegment_Language();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__SOURCE = eINSTANCE.getSegment_Source();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__STATE = eINSTANCE.getSegment_State();

		/**
		 * The meta object literal for the '<em><b>Variants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEGMENT__VARIANTS = eINSTANCE.getSegment_Variants();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEGMENT__PROPERTIES = eINSTANCE.getSegment_Properties();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.PromptVariantImpl <em>Prompt Variant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.PromptVariantImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getPromptVariant()
		 * @generated
		 */
		EClass PROMPT_VARIANT = eINSTANCE.getPromptVariant();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMPT_VARIANT__NAME = eINSTANCE.getPromptVariant_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMPT_VARIANT__KIND = eINSTANCE.getPromptVariant_Kind();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMPT_VARIANT__TEXT = eINSTANCE.getPromptVariant_Text();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMPT_VARIANT__LANGUAGE = eINSTANCE.getPromptVariant_Language();

		/**
		 * The meta object literal for the '<em><b>Credit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMPT_VARIANT__CREDIT = eINSTANCE.getPromptVariant_Credit();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.TagSetImpl <em>Tag Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.TagSetImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getTagSet()
		 * @generated
		 */
		EClass TAG_SET = eINSTANCE.getTagSet();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG_SET__NAME = eINSTANCE.getTagSet_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG_SET__DESCRIPTION = eINSTANCE.getTagSet_Description();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TAG_SET__TAGS = eINSTANCE.getTagSet_Tags();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.TagImpl <em>Tag</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.TagImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getTag()
		 * @generated
		 */
		EClass TAG = eINSTANCE.getTag();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__NAME = eINSTANCE.getTag_Name();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__DEFINITION = eINSTANCE.getTag_Definition();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__URI = eINSTANCE.getTag_Uri();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__COLOUR = eINSTANCE.getTag_Colour();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TAG__TAGS = eINSTANCE.getTag_Tags();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.RunLinkImpl <em>Run Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.RunLinkImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getRunLink()
		 * @generated
		 */
		EClass RUN_LINK = eINSTANCE.getRunLink();

		/**
		 * The meta object literal for the '<em><b>Record Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_LINK__RECORD_ID = eINSTANCE.getRunLink_RecordId();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_LINK__SHA256 = eINSTANCE.getRunLink_Sha256();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_LINK__PATH = eINSTANCE.getRunLink_Path();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_LINK__NAME = eINSTANCE.getRunLink_Name();

		/**
		 * The meta object literal for the '<em><b>Segment</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN_LINK__SEGMENT = eINSTANCE.getRunLink_Segment();

		/**
		 * The meta object literal for the '<em><b>Variant</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN_LINK__VARIANT = eINSTANCE.getRunLink_Variant();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.ExperimentImpl <em>Experiment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.ExperimentImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getExperiment()
		 * @generated
		 */
		EClass EXPERIMENT = eINSTANCE.getExperiment();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIMENT__TITLE = eINSTANCE.getExperiment_Title();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIMENT__DESCRIPTION = eINSTANCE.getExperiment_Description();

		/**
		 * The meta object literal for the '<em><b>Runs</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__RUNS = eINSTANCE.getExperiment_Runs();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.PictureImpl <em>Picture</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.PictureImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getPicture()
		 * @generated
		 */
		EClass PICTURE = eINSTANCE.getPicture();

		/**
		 * The meta object literal for the '<em><b>Run</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PICTURE__RUN = eINSTANCE.getPicture_Run();

		/**
		 * The meta object literal for the '<em><b>Candidate Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PICTURE__CANDIDATE_ID = eINSTANCE.getPicture_CandidateId();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PICTURE__PATH = eINSTANCE.getPicture_Path();

		/**
		 * The meta object literal for the '<em><b>Copy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PICTURE__COPY = eINSTANCE.getPicture_Copy();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PICTURE__SHA256 = eINSTANCE.getPicture_Sha256();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PICTURE__MEDIA_TYPE = eINSTANCE.getPicture_MediaType();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PICTURE__WIDTH = eINSTANCE.getPicture_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PICTURE__HEIGHT = eINSTANCE.getPicture_Height();

		/**
		 * The meta object literal for the '<em><b>Caption</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PICTURE__CAPTION = eINSTANCE.getPicture_Caption();

		/**
		 * The meta object literal for the '<em><b>Alt Texts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PICTURE__ALT_TEXTS = eINSTANCE.getPicture_AltTexts();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.AltTextImpl <em>Alt Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.AltTextImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getAltText()
		 * @generated
		 */
		EClass ALT_TEXT = eINSTANCE.getAltText();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALT_TEXT__TEXT = eINSTANCE.getAltText_Text();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALT_TEXT__LANGUAGE = eINSTANCE.getAltText_Language();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.ChoiceImpl <em>Choice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.ChoiceImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getChoice()
		 * @generated
		 */
		EClass CHOICE = eINSTANCE.getChoice();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHOICE__ITEM = eINSTANCE.getChoice_Item();

		/**
		 * The meta object literal for the '<em><b>Pictures</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHOICE__PICTURES = eINSTANCE.getChoice_Pictures();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHOICE__REASON = eINSTANCE.getChoice_Reason();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.AnnotationImpl <em>Annotation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.AnnotationImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getAnnotation()
		 * @generated
		 */
		EClass ANNOTATION = eINSTANCE.getAnnotation();

		/**
		 * The meta object literal for the '<em><b>Motivation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__MOTIVATION = eINSTANCE.getAnnotation_Motivation();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__TAGS = eINSTANCE.getAnnotation_Tags();

		/**
		 * The meta object literal for the '<em><b>Bodies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__BODIES = eINSTANCE.getAnnotation_Bodies();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__TARGETS = eINSTANCE.getAnnotation_Targets();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.BodyImpl <em>Body</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.BodyImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getBody()
		 * @generated
		 */
		EClass BODY = eINSTANCE.getBody();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.TextBodyImpl <em>Text Body</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.TextBodyImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getTextBody()
		 * @generated
		 */
		EClass TEXT_BODY = eINSTANCE.getTextBody();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_BODY__TEXT = eINSTANCE.getTextBody_Text();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_BODY__LANGUAGE = eINSTANCE.getTextBody_Language();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.ItemBodyImpl <em>Item Body</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.ItemBodyImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getItemBody()
		 * @generated
		 */
		EClass ITEM_BODY = eINSTANCE.getItemBody();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM_BODY__ITEM = eINSTANCE.getItemBody_Item();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.LinkBodyImpl <em>Link Body</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.LinkBodyImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getLinkBody()
		 * @generated
		 */
		EClass LINK_BODY = eINSTANCE.getLinkBody();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK_BODY__URI = eINSTANCE.getLinkBody_Uri();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK_BODY__LABEL = eINSTANCE.getLinkBody_Label();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.ScoreBodyImpl <em>Score Body</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.ScoreBodyImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getScoreBody()
		 * @generated
		 */
		EClass SCORE_BODY = eINSTANCE.getScoreBody();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_BODY__MEASURE = eINSTANCE.getScoreBody_Measure();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_BODY__VALUE = eINSTANCE.getScoreBody_Value();

		/**
		 * The meta object literal for the '<em><b>Lowest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_BODY__LOWEST = eINSTANCE.getScoreBody_Lowest();

		/**
		 * The meta object literal for the '<em><b>Highest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_BODY__HIGHEST = eINSTANCE.getScoreBody_Highest();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.TargetImpl <em>Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.TargetImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getTarget()
		 * @generated
		 */
		EClass TARGET = eINSTANCE.getTarget();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.ItemTargetImpl <em>Item Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.ItemTargetImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getItemTarget()
		 * @generated
		 */
		EClass ITEM_TARGET = eINSTANCE.getItemTarget();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM_TARGET__ITEM = eINSTANCE.getItemTarget_Item();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.PassageTargetImpl <em>Passage Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.PassageTargetImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getPassageTarget()
		 * @generated
		 */
		EClass PASSAGE_TARGET = eINSTANCE.getPassageTarget();

		/**
		 * The meta object literal for the '<em><b>Segment</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PASSAGE_TARGET__SEGMENT = eINSTANCE.getPassageTarget_Segment();

		/**
		 * The meta object literal for the '<em><b>Last Segment</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PASSAGE_TARGET__LAST_SEGMENT = eINSTANCE.getPassageTarget_LastSegment();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.RegionTargetImpl <em>Region Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.RegionTargetImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getRegionTarget()
		 * @generated
		 */
		EClass REGION_TARGET = eINSTANCE.getRegionTarget();

		/**
		 * The meta object literal for the '<em><b>Picture</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGION_TARGET__PICTURE = eINSTANCE.getRegionTarget_Picture();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGION_TARGET__UNIT = eINSTANCE.getRegionTarget_Unit();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.RectangleTargetImpl <em>Rectangle Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.RectangleTargetImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getRectangleTarget()
		 * @generated
		 */
		EClass RECTANGLE_TARGET = eINSTANCE.getRectangleTarget();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECTANGLE_TARGET__X = eINSTANCE.getRectangleTarget_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECTANGLE_TARGET__Y = eINSTANCE.getRectangleTarget_Y();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECTANGLE_TARGET__WIDTH = eINSTANCE.getRectangleTarget_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECTANGLE_TARGET__HEIGHT = eINSTANCE.getRectangleTarget_Height();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.impl.PolygonTargetImpl <em>Polygon Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.impl.PolygonTargetImpl
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getPolygonTarget()
		 * @generated
		 */
		EClass POLYGON_TARGET = eINSTANCE.getPolygonTarget();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLYGON_TARGET__POINTS = eINSTANCE.getPolygonTarget_Points();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.SegmentState <em>Segment State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.SegmentState
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getSegmentState()
		 * @generated
		 */
		EEnum SEGMENT_STATE = eINSTANCE.getSegmentState();

		/**
		 * The meta object literal for the '{@link org.machineimagination.project.RegionUnit <em>Region Unit</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.RegionUnit
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getRegionUnit()
		 * @generated
		 */
		EEnum REGION_UNIT = eINSTANCE.getRegionUnit();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

		/**
		 * The meta object literal for the '<em>Uuid</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getUuid()
		 * @generated
		 */
		EDataType UUID = eINSTANCE.getUuid();

		/**
		 * The meta object literal for the '<em>Relative Path</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getRelativePath()
		 * @generated
		 */
		EDataType RELATIVE_PATH = eINSTANCE.getRelativePath();

		/**
		 * The meta object literal for the '<em>Sha256</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getSha256()
		 * @generated
		 */
		EDataType SHA256 = eINSTANCE.getSha256();

		/**
		 * The meta object literal for the '<em>Point</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.project.Point
		 * @see org.machineimagination.project.impl.ProjectPackageImpl#getPoint()
		 * @generated
		 */
		EDataType POINT = eINSTANCE.getPoint();

	}

} //ProjectPackage
