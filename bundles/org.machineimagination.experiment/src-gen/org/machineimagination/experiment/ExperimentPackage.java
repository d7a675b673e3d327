// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment;

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
 * What is known of experiments with text and image: who asked for what, with which models, settings and seed, what came out, and how good it was. What people make of it afterwards belongs to a project. Binary bulk lies beside the record and is named by relative path and SHA-256.
 * <!-- end-model-doc -->
 * @see org.machineimagination.experiment.ExperimentFactory
 * @model kind="package"
 * @generated
 */
public interface ExperimentPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "experiment";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://machineimagination.org/experiment";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "experiment";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ExperimentPackage eINSTANCE = org.machineimagination.experiment.impl.ExperimentPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.machineimagination.experiment.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.experiment.impl.IdentifiedImpl
	 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getIdentified()
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
	 * The meta object id for the '{@link org.machineimagination.experiment.impl.ExperimentImpl <em>Experiment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.experiment.impl.ExperimentImpl
	 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getExperiment()
	 * @generated
	 */
	int EXPERIMENT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__VERSION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__TITLE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__CREATED = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__TAGS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__NOTES = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Runs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__RUNS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Experiment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.machineimagination.experiment.impl.RunImpl <em>Run</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.experiment.impl.RunImpl
	 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getRun()
	 * @generated
	 */
	int RUN = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__STATUS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Status Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__STATUS_MESSAGE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Requested By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__REQUESTED_BY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__CREATED = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__STARTED = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Finished</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__FINISHED = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__SEED = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Repeats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__REPEATS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Evaluations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__EVALUATIONS = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Generations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__GENERATIONS = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__SECONDS = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Best Loss</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__BEST_LOSS = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Best Similarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__BEST_SIMILARITY = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__TAGS = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Budget</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__BUDGET = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Prompts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__PROMPTS = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Start</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__START = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Start Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__START_NAME = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__SETTINGS = IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Models</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__MODELS = IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__ENVIRONMENT = IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Artifacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__ARTIFACTS = IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__NOTES = IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Candidates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__CANDIDATES = IDENTIFIED_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Best</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__BEST = IDENTIFIED_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__TRACE = IDENTIFIED_FEATURE_COUNT + 26;

	/**
	 * The number of structural features of the '<em>Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 27;

	/**
	 * The meta object id for the '{@link org.machineimagination.experiment.impl.BudgetImpl <em>Budget</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.experiment.impl.BudgetImpl
	 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getBudget()
	 * @generated
	 */
	int BUDGET = 3;

	/**
	 * The feature id for the '<em><b>Evaluations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__EVALUATIONS = 0;

	/**
	 * The feature id for the '<em><b>Generations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__GENERATIONS = 1;

	/**
	 * The feature id for the '<em><b>Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__SECONDS = 2;

	/**
	 * The number of structural features of the '<em>Budget</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.machineimagination.experiment.impl.PromptImpl <em>Prompt</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.experiment.impl.PromptImpl
	 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getPrompt()
	 * @generated
	 */
	int PROMPT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__WEIGHT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tokens Used</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__TOKENS_USED = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tokens Lost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__TOKENS_LOST = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__SOURCE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Picture</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__PICTURE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Prompt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.machineimagination.experiment.impl.PlugInSettingsImpl <em>Plug In Settings</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.experiment.impl.PlugInSettingsImpl
	 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getPlugInSettings()
	 * @generated
	 */
	int PLUG_IN_SETTINGS = 5;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLUG_IN_SETTINGS__ROLE = 0;

	/**
	 * The feature id for the '<em><b>Plug In Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLUG_IN_SETTINGS__PLUG_IN_ID = 1;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLUG_IN_SETTINGS__VERSION = 2;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLUG_IN_SETTINGS__ENTRIES = 3;

	/**
	 * The number of structural features of the '<em>Plug In Settings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLUG_IN_SETTINGS_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.machineimagination.experiment.impl.StringToStringEntryImpl <em>String To String Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.experiment.impl.StringToStringEntryImpl
	 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getStringToStringEntry()
	 * @generated
	 */
	int STRING_TO_STRING_ENTRY = 6;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRING_TO_STRING_ENTRY__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRING_TO_STRING_ENTRY__VALUE = 1;

	/**
	 * The number of structural features of the '<em>String To String Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRING_TO_STRING_ENTRY_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.machineimagination.experiment.impl.StringToDoubleEntryImpl <em>String To Double Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.experiment.impl.StringToDoubleEntryImpl
	 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getStringToDoubleEntry()
	 * @generated
	 */
	int STRING_TO_DOUBLE_ENTRY = 7;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRING_TO_DOUBLE_ENTRY__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRING_TO_DOUBLE_ENTRY__VALUE = 1;

	/**
	 * The number of structural features of the '<em>String To Double Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRING_TO_DOUBLE_ENTRY_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.machineimagination.experiment.impl.ModelReferenceImpl <em>Model Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.experiment.impl.ModelReferenceImpl
	 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getModelReference()
	 * @generated
	 */
	int MODEL_REFERENCE = 8;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_REFERENCE__ROLE = 0;

	/**
	 * The feature id for the '<em><b>Model Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_REFERENCE__MODEL_ID = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_REFERENCE__NAME = 2;

	/**
	 * The feature id for the '<em><b>Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_REFERENCE__FAMILY = 3;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_REFERENCE__VERSION = 4;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_REFERENCE__LICENCE = 5;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_REFERENCE__SOURCE = 6;

	/**
	 * The feature id for the '<em><b>Attribution</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_REFERENCE__ATTRIBUTION = 7;

	/**
	 * The feature id for the '<em><b>Files</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_REFERENCE__FILES = 8;

	/**
	 * The number of structural features of the '<em>Model Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_REFERENCE_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.machineimagination.experiment.impl.ModelFileImpl <em>Model File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.experiment.impl.ModelFileImpl
	 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getModelFile()
	 * @generated
	 */
	int MODEL_FILE = 9;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_FILE__PATH = 0;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_FILE__SHA256 = 1;

	/**
	 * The feature id for the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_FILE__BYTES = 2;

	/**
	 * The number of structural features of the '<em>Model File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_FILE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.machineimagination.experiment.impl.EnvironmentImpl <em>Environment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.experiment.impl.EnvironmentImpl
	 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getEnvironment()
	 * @generated
	 */
	int ENVIRONMENT = 10;

	/**
	 * The feature id for the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__PRODUCT = 0;

	/**
	 * The feature id for the '<em><b>Java</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__JAVA = 1;

	/**
	 * The feature id for the '<em><b>Os</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__OS = 2;

	/**
	 * The feature id for the '<em><b>Arch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__ARCH = 3;

	/**
	 * The feature id for the '<em><b>Backend Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__BACKEND_ID = 4;

	/**
	 * The feature id for the '<em><b>Backend Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__BACKEND_VERSION = 5;

	/**
	 * The feature id for the '<em><b>Device Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__DEVICE_ID = 6;

	/**
	 * The feature id for the '<em><b>Device Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__DEVICE_NAME = 7;

	/**
	 * The feature id for the '<em><b>Threads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__THREADS = 8;

	/**
	 * The feature id for the '<em><b>Chunk</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__CHUNK = 9;

	/**
	 * The feature id for the '<em><b>Versions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__VERSIONS = 10;

	/**
	 * The number of structural features of the '<em>Environment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link org.machineimagination.experiment.impl.GenerationRecordImpl <em>Generation Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.experiment.impl.GenerationRecordImpl
	 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getGenerationRecord()
	 * @generated
	 */
	int GENERATION_RECORD = 11;

	/**
	 * The feature id for the '<em><b>Generation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATION_RECORD__GENERATION = 0;

	/**
	 * The feature id for the '<em><b>Evaluations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATION_RECORD__EVALUATIONS = 1;

	/**
	 * The feature id for the '<em><b>Best Loss</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATION_RECORD__BEST_LOSS = 2;

	/**
	 * The feature id for the '<em><b>Mean Loss</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATION_RECORD__MEAN_LOSS = 3;

	/**
	 * The feature id for the '<em><b>Std Loss</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATION_RECORD__STD_LOSS = 4;

	/**
	 * The feature id for the '<em><b>Best Similarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATION_RECORD__BEST_SIMILARITY = 5;

	/**
	 * The feature id for the '<em><b>Mean Similarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATION_RECORD__MEAN_SIMILARITY = 6;

	/**
	 * The feature id for the '<em><b>Step Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATION_RECORD__STEP_SIZE = 7;

	/**
	 * The feature id for the '<em><b>Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATION_RECORD__SECONDS = 8;

	/**
	 * The feature id for the '<em><b>Regularisers</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATION_RECORD__REGULARISERS = 9;

	/**
	 * The feature id for the '<em><b>Diagnostics</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATION_RECORD__DIAGNOSTICS = 10;

	/**
	 * The number of structural features of the '<em>Generation Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATION_RECORD_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link org.machineimagination.experiment.impl.CandidateImpl <em>Candidate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.experiment.impl.CandidateImpl
	 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getCandidate()
	 * @generated
	 */
	int CANDIDATE = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Generation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__GENERATION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__INDEX = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Evaluations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__EVALUATIONS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Loss</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__LOSS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__TAGS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Scores</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__SCORES = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Latents</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__LATENTS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Latents Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__LATENTS_ROW = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Picture</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__PICTURE = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__NOTES = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Candidate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.machineimagination.experiment.impl.ScoreImpl <em>Score</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.experiment.impl.ScoreImpl
	 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getScore()
	 * @generated
	 */
	int SCORE = 13;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__KIND = 0;

	/**
	 * The feature id for the '<em><b>Perceptor Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__PERCEPTOR_ID = 1;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__MEASURE = 2;

	/**
	 * The feature id for the '<em><b>Prompt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__PROMPT = 3;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__VALUE = 4;

	/**
	 * The number of structural features of the '<em>Score</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.machineimagination.experiment.impl.ArtifactImpl <em>Artifact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.experiment.impl.ArtifactImpl
	 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getArtifact()
	 * @generated
	 */
	int ARTIFACT = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__ROLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__PATH = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__MEDIA_TYPE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__SHA256 = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__BYTES = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Artifact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.machineimagination.experiment.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.experiment.impl.NoteImpl
	 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__AUTHOR = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__CREATED = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.machineimagination.experiment.impl.TextSourceImpl <em>Text Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.experiment.impl.TextSourceImpl
	 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getTextSource()
	 * @generated
	 */
	int TEXT_SOURCE = 16;

	/**
	 * The feature id for the '<em><b>Corpus Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__CORPUS_ID = 0;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__PATH = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__TEXT = 2;

	/**
	 * The feature id for the '<em><b>Segment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__SEGMENT = 3;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__QUOTE = 4;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__PREFIX = 5;

	/**
	 * The feature id for the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__SUFFIX = 6;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__START = 7;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__END = 8;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__LABEL = 9;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE__SHA256 = 10;

	/**
	 * The number of structural features of the '<em>Text Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_SOURCE_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link org.machineimagination.experiment.RunStatus <em>Run Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.experiment.RunStatus
	 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getRunStatus()
	 * @generated
	 */
	int RUN_STATUS = 17;

	/**
	 * The meta object id for the '{@link org.machineimagination.experiment.ScoreKind <em>Score Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.machineimagination.experiment.ScoreKind
	 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getScoreKind()
	 * @generated
	 */
	int SCORE_KIND = 18;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 19;

	/**
	 * The meta object id for the '<em>Uuid</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getUuid()
	 * @generated
	 */
	int UUID = 20;

	/**
	 * The meta object id for the '<em>Relative Path</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getRelativePath()
	 * @generated
	 */
	int RELATIVE_PATH = 21;

	/**
	 * The meta object id for the '<em>Sha256</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getSha256()
	 * @generated
	 */
	int SHA256 = 22;


	/**
	 * Returns the meta object for class '{@link org.machineimagination.experiment.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.machineimagination.experiment.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.machineimagination.experiment.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.experiment.Experiment <em>Experiment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Experiment</em>'.
	 * @see org.machineimagination.experiment.Experiment
	 * @generated
	 */
	EClass getExperiment();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Experiment#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.machineimagination.experiment.Experiment#getVersion()
	 * @see #getExperiment()
	 * @generated
	 */
	EAttribute getExperiment_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Experiment#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.machineimagination.experiment.Experiment#getTitle()
	 * @see #getExperiment()
	 * @generated
	 */
	EAttribute getExperiment_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Experiment#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.machineimagination.experiment.Experiment#getDescription()
	 * @see #getExperiment()
	 * @generated
	 */
	EAttribute getExperiment_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Experiment#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.machineimagination.experiment.Experiment#getCreated()
	 * @see #getExperiment()
	 * @generated
	 */
	EAttribute getExperiment_Created();

	/**
	 * Returns the meta object for the attribute list '{@link org.machineimagination.experiment.Experiment#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tags</em>'.
	 * @see org.machineimagination.experiment.Experiment#getTags()
	 * @see #getExperiment()
	 * @generated
	 */
	EAttribute getExperiment_Tags();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.experiment.Experiment#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.machineimagination.experiment.Experiment#getNotes()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Notes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.experiment.Experiment#getRuns <em>Runs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Runs</em>'.
	 * @see org.machineimagination.experiment.Experiment#getRuns()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Runs();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.experiment.Run <em>Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Run</em>'.
	 * @see org.machineimagination.experiment.Run
	 * @generated
	 */
	EClass getRun();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Run#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.machineimagination.experiment.Run#getName()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Run#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.machineimagination.experiment.Run#getStatus()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Run#getStatusMessage <em>Status Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status Message</em>'.
	 * @see org.machineimagination.experiment.Run#getStatusMessage()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_StatusMessage();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Run#getRequestedBy <em>Requested By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Requested By</em>'.
	 * @see org.machineimagination.experiment.Run#getRequestedBy()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_RequestedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Run#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.machineimagination.experiment.Run#getCreated()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Run#getStarted <em>Started</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started</em>'.
	 * @see org.machineimagination.experiment.Run#getStarted()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Started();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Run#getFinished <em>Finished</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finished</em>'.
	 * @see org.machineimagination.experiment.Run#getFinished()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Finished();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Run#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.machineimagination.experiment.Run#getSeed()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Seed();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Run#getRepeats <em>Repeats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repeats</em>'.
	 * @see org.machineimagination.experiment.Run#getRepeats()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Repeats();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Run#getEvaluations <em>Evaluations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evaluations</em>'.
	 * @see org.machineimagination.experiment.Run#getEvaluations()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Evaluations();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Run#getGenerations <em>Generations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Generations</em>'.
	 * @see org.machineimagination.experiment.Run#getGenerations()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Generations();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Run#getSeconds <em>Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seconds</em>'.
	 * @see org.machineimagination.experiment.Run#getSeconds()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Seconds();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Run#getBestLoss <em>Best Loss</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Best Loss</em>'.
	 * @see org.machineimagination.experiment.Run#getBestLoss()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_BestLoss();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Run#getBestSimilarity <em>Best Similarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Best Similarity</em>'.
	 * @see org.machineimagination.experiment.Run#getBestSimilarity()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_BestSimilarity();

	/**
	 * Returns the meta object for the attribute list '{@link org.machineimagination.experiment.Run#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tags</em>'.
	 * @see org.machineimagination.experiment.Run#getTags()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Tags();

	/**
	 * Returns the meta object for the containment reference '{@link org.machineimagination.experiment.Run#getBudget <em>Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Budget</em>'.
	 * @see org.machineimagination.experiment.Run#getBudget()
	 * @see #getRun()
	 * @generated
	 */
	EReference getRun_Budget();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.experiment.Run#getPrompts <em>Prompts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Prompts</em>'.
	 * @see org.machineimagination.experiment.Run#getPrompts()
	 * @see #getRun()
	 * @generated
	 */
	EReference getRun_Prompts();

	/**
	 * Returns the meta object for the containment reference '{@link org.machineimagination.experiment.Run#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Start</em>'.
	 * @see org.machineimagination.experiment.Run#getStart()
	 * @see #getRun()
	 * @generated
	 */
	EReference getRun_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Run#getStartName <em>Start Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Name</em>'.
	 * @see org.machineimagination.experiment.Run#getStartName()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_StartName();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.experiment.Run#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.machineimagination.experiment.Run#getSettings()
	 * @see #getRun()
	 * @generated
	 */
	EReference getRun_Settings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.experiment.Run#getModels <em>Models</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Models</em>'.
	 * @see org.machineimagination.experiment.Run#getModels()
	 * @see #getRun()
	 * @generated
	 */
	EReference getRun_Models();

	/**
	 * Returns the meta object for the containment reference '{@link org.machineimagination.experiment.Run#getEnvironment <em>Environment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Environment</em>'.
	 * @see org.machineimagination.experiment.Run#getEnvironment()
	 * @see #getRun()
	 * @generated
	 */
	EReference getRun_Environment();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.experiment.Run#getArtifacts <em>Artifacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Artifacts</em>'.
	 * @see org.machineimagination.experiment.Run#getArtifacts()
	 * @see #getRun()
	 * @generated
	 */
	EReference getRun_Artifacts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.experiment.Run#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.machineimagination.experiment.Run#getNotes()
	 * @see #getRun()
	 * @generated
	 */
	EReference getRun_Notes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.experiment.Run#getCandidates <em>Candidates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Candidates</em>'.
	 * @see org.machineimagination.experiment.Run#getCandidates()
	 * @see #getRun()
	 * @generated
	 */
	EReference getRun_Candidates();

	/**
	 * Returns the meta object for the reference '{@link org.machineimagination.experiment.Run#getBest <em>Best</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Best</em>'.
	 * @see org.machineimagination.experiment.Run#getBest()
	 * @see #getRun()
	 * @generated
	 */
	EReference getRun_Best();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.experiment.Run#getTrace <em>Trace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Trace</em>'.
	 * @see org.machineimagination.experiment.Run#getTrace()
	 * @see #getRun()
	 * @generated
	 */
	EReference getRun_Trace();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.experiment.Budget <em>Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Budget</em>'.
	 * @see org.machineimagination.experiment.Budget
	 * @generated
	 */
	EClass getBudget();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Budget#getEvaluations <em>Evaluations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evaluations</em>'.
	 * @see org.machineimagination.experiment.Budget#getEvaluations()
	 * @see #getBudget()
	 * @generated
	 */
	EAttribute getBudget_Evaluations();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Budget#getGenerations <em>Generations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Generations</em>'.
	 * @see org.machineimagination.experiment.Budget#getGenerations()
	 * @see #getBudget()
	 * @generated
	 */
	EAttribute getBudget_Generations();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Budget#getSeconds <em>Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seconds</em>'.
	 * @see org.machineimagination.experiment.Budget#getSeconds()
	 * @see #getBudget()
	 * @generated
	 */
	EAttribute getBudget_Seconds();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.experiment.Prompt <em>Prompt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Prompt</em>'.
	 * @see org.machineimagination.experiment.Prompt
	 * @generated
	 */
	EClass getPrompt();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Prompt#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.machineimagination.experiment.Prompt#getText()
	 * @see #getPrompt()
	 * @generated
	 */
	EAttribute getPrompt_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Prompt#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.machineimagination.experiment.Prompt#getWeight()
	 * @see #getPrompt()
	 * @generated
	 */
	EAttribute getPrompt_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Prompt#getTokensUsed <em>Tokens Used</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tokens Used</em>'.
	 * @see org.machineimagination.experiment.Prompt#getTokensUsed()
	 * @see #getPrompt()
	 * @generated
	 */
	EAttribute getPrompt_TokensUsed();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Prompt#getTokensLost <em>Tokens Lost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tokens Lost</em>'.
	 * @see org.machineimagination.experiment.Prompt#getTokensLost()
	 * @see #getPrompt()
	 * @generated
	 */
	EAttribute getPrompt_TokensLost();

	/**
	 * Returns the meta object for the containment reference '{@link org.machineimagination.experiment.Prompt#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Source</em>'.
	 * @see org.machineimagination.experiment.Prompt#getSource()
	 * @see #getPrompt()
	 * @generated
	 */
	EReference getPrompt_Source();

	/**
	 * Returns the meta object for the containment reference '{@link org.machineimagination.experiment.Prompt#getPicture <em>Picture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Picture</em>'.
	 * @see org.machineimagination.experiment.Prompt#getPicture()
	 * @see #getPrompt()
	 * @generated
	 */
	EReference getPrompt_Picture();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.experiment.PlugInSettings <em>Plug In Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plug In Settings</em>'.
	 * @see org.machineimagination.experiment.PlugInSettings
	 * @generated
	 */
	EClass getPlugInSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.PlugInSettings#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.machineimagination.experiment.PlugInSettings#getRole()
	 * @see #getPlugInSettings()
	 * @generated
	 */
	EAttribute getPlugInSettings_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.PlugInSettings#getPlugInId <em>Plug In Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plug In Id</em>'.
	 * @see org.machineimagination.experiment.PlugInSettings#getPlugInId()
	 * @see #getPlugInSettings()
	 * @generated
	 */
	EAttribute getPlugInSettings_PlugInId();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.PlugInSettings#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.machineimagination.experiment.PlugInSettings#getVersion()
	 * @see #getPlugInSettings()
	 * @generated
	 */
	EAttribute getPlugInSettings_Version();

	/**
	 * Returns the meta object for the map '{@link org.machineimagination.experiment.PlugInSettings#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Entries</em>'.
	 * @see org.machineimagination.experiment.PlugInSettings#getEntries()
	 * @see #getPlugInSettings()
	 * @generated
	 */
	EReference getPlugInSettings_Entries();

	/**
	 * Returns the meta object for class '{@link java.util.Map.Entry <em>String To String Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>String To String Entry</em>'.
	 * @see java.util.Map.Entry
	 * @model keyDataType="org.eclipse.emf.ecore.EString"
	 *        valueDataType="org.eclipse.emf.ecore.EString"
	 * @generated
	 */
	EClass getStringToStringEntry();

	/**
	 * Returns the meta object for the attribute '{@link java.util.Map.Entry <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see java.util.Map.Entry
	 * @see #getStringToStringEntry()
	 * @generated
	 */
	EAttribute getStringToStringEntry_Key();

	/**
	 * Returns the meta object for the attribute '{@link java.util.Map.Entry <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see java.util.Map.Entry
	 * @see #getStringToStringEntry()
	 * @generated
	 */
	EAttribute getStringToStringEntry_Value();

	/**
	 * Returns the meta object for class '{@link java.util.Map.Entry <em>String To Double Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>String To Double Entry</em>'.
	 * @see java.util.Map.Entry
	 * @model keyDataType="org.eclipse.emf.ecore.EString"
	 *        valueDataType="org.eclipse.emf.ecore.EDoubleObject"
	 * @generated
	 */
	EClass getStringToDoubleEntry();

	/**
	 * Returns the meta object for the attribute '{@link java.util.Map.Entry <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see java.util.Map.Entry
	 * @see #getStringToDoubleEntry()
	 * @generated
	 */
	EAttribute getStringToDoubleEntry_Key();

	/**
	 * Returns the meta object for the attribute '{@link java.util.Map.Entry <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see java.util.Map.Entry
	 * @see #getStringToDoubleEntry()
	 * @generated
	 */
	EAttribute getStringToDoubleEntry_Value();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.experiment.ModelReference <em>Model Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Model Reference</em>'.
	 * @see org.machineimagination.experiment.ModelReference
	 * @generated
	 */
	EClass getModelReference();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.ModelReference#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.machineimagination.experiment.ModelReference#getRole()
	 * @see #getModelReference()
	 * @generated
	 */
	EAttribute getModelReference_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.ModelReference#getModelId <em>Model Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model Id</em>'.
	 * @see org.machineimagination.experiment.ModelReference#getModelId()
	 * @see #getModelReference()
	 * @generated
	 */
	EAttribute getModelReference_ModelId();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.ModelReference#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.machineimagination.experiment.ModelReference#getName()
	 * @see #getModelReference()
	 * @generated
	 */
	EAttribute getModelReference_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.ModelReference#getFamily <em>Family</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family</em>'.
	 * @see org.machineimagination.experiment.ModelReference#getFamily()
	 * @see #getModelReference()
	 * @generated
	 */
	EAttribute getModelReference_Family();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.ModelReference#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.machineimagination.experiment.ModelReference#getVersion()
	 * @see #getModelReference()
	 * @generated
	 */
	EAttribute getModelReference_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.ModelReference#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence</em>'.
	 * @see org.machineimagination.experiment.ModelReference#getLicence()
	 * @see #getModelReference()
	 * @generated
	 */
	EAttribute getModelReference_Licence();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.ModelReference#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.machineimagination.experiment.ModelReference#getSource()
	 * @see #getModelReference()
	 * @generated
	 */
	EAttribute getModelReference_Source();

	/**
	 * Returns the meta object for the attribute list '{@link org.machineimagination.experiment.ModelReference#getAttribution <em>Attribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Attribution</em>'.
	 * @see org.machineimagination.experiment.ModelReference#getAttribution()
	 * @see #getModelReference()
	 * @generated
	 */
	EAttribute getModelReference_Attribution();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.experiment.ModelReference#getFiles <em>Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Files</em>'.
	 * @see org.machineimagination.experiment.ModelReference#getFiles()
	 * @see #getModelReference()
	 * @generated
	 */
	EReference getModelReference_Files();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.experiment.ModelFile <em>Model File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Model File</em>'.
	 * @see org.machineimagination.experiment.ModelFile
	 * @generated
	 */
	EClass getModelFile();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.ModelFile#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.machineimagination.experiment.ModelFile#getPath()
	 * @see #getModelFile()
	 * @generated
	 */
	EAttribute getModelFile_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.ModelFile#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.machineimagination.experiment.ModelFile#getSha256()
	 * @see #getModelFile()
	 * @generated
	 */
	EAttribute getModelFile_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.ModelFile#getBytes <em>Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes</em>'.
	 * @see org.machineimagination.experiment.ModelFile#getBytes()
	 * @see #getModelFile()
	 * @generated
	 */
	EAttribute getModelFile_Bytes();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.experiment.Environment <em>Environment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Environment</em>'.
	 * @see org.machineimagination.experiment.Environment
	 * @generated
	 */
	EClass getEnvironment();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Environment#getProduct <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Product</em>'.
	 * @see org.machineimagination.experiment.Environment#getProduct()
	 * @see #getEnvironment()
	 * @generated
	 */
	EAttribute getEnvironment_Product();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Environment#getJava <em>Java</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Java</em>'.
	 * @see org.machineimagination.experiment.Environment#getJava()
	 * @see #getEnvironment()
	 * @generated
	 */
	EAttribute getEnvironment_Java();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Environment#getOs <em>Os</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Os</em>'.
	 * @see org.machineimagination.experiment.Environment#getOs()
	 * @see #getEnvironment()
	 * @generated
	 */
	EAttribute getEnvironment_Os();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Environment#getArch <em>Arch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arch</em>'.
	 * @see org.machineimagination.experiment.Environment#getArch()
	 * @see #getEnvironment()
	 * @generated
	 */
	EAttribute getEnvironment_Arch();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Environment#getBackendId <em>Backend Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Backend Id</em>'.
	 * @see org.machineimagination.experiment.Environment#getBackendId()
	 * @see #getEnvironment()
	 * @generated
	 */
	EAttribute getEnvironment_BackendId();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Environment#getBackendVersion <em>Backend Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Backend Version</em>'.
	 * @see org.machineimagination.experiment.Environment#getBackendVersion()
	 * @see #getEnvironment()
	 * @generated
	 */
	EAttribute getEnvironment_BackendVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Environment#getDeviceId <em>Device Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device Id</em>'.
	 * @see org.machineimagination.experiment.Environment#getDeviceId()
	 * @see #getEnvironment()
	 * @generated
	 */
	EAttribute getEnvironment_DeviceId();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Environment#getDeviceName <em>Device Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device Name</em>'.
	 * @see org.machineimagination.experiment.Environment#getDeviceName()
	 * @see #getEnvironment()
	 * @generated
	 */
	EAttribute getEnvironment_DeviceName();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Environment#getThreads <em>Threads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threads</em>'.
	 * @see org.machineimagination.experiment.Environment#getThreads()
	 * @see #getEnvironment()
	 * @generated
	 */
	EAttribute getEnvironment_Threads();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Environment#getChunk <em>Chunk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chunk</em>'.
	 * @see org.machineimagination.experiment.Environment#getChunk()
	 * @see #getEnvironment()
	 * @generated
	 */
	EAttribute getEnvironment_Chunk();

	/**
	 * Returns the meta object for the map '{@link org.machineimagination.experiment.Environment#getVersions <em>Versions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Versions</em>'.
	 * @see org.machineimagination.experiment.Environment#getVersions()
	 * @see #getEnvironment()
	 * @generated
	 */
	EReference getEnvironment_Versions();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.experiment.GenerationRecord <em>Generation Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Generation Record</em>'.
	 * @see org.machineimagination.experiment.GenerationRecord
	 * @generated
	 */
	EClass getGenerationRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.GenerationRecord#getGeneration <em>Generation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Generation</em>'.
	 * @see org.machineimagination.experiment.GenerationRecord#getGeneration()
	 * @see #getGenerationRecord()
	 * @generated
	 */
	EAttribute getGenerationRecord_Generation();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.GenerationRecord#getEvaluations <em>Evaluations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evaluations</em>'.
	 * @see org.machineimagination.experiment.GenerationRecord#getEvaluations()
	 * @see #getGenerationRecord()
	 * @generated
	 */
	EAttribute getGenerationRecord_Evaluations();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.GenerationRecord#getBestLoss <em>Best Loss</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Best Loss</em>'.
	 * @see org.machineimagination.experiment.GenerationRecord#getBestLoss()
	 * @see #getGenerationRecord()
	 * @generated
	 */
	EAttribute getGenerationRecord_BestLoss();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.GenerationRecord#getMeanLoss <em>Mean Loss</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mean Loss</em>'.
	 * @see org.machineimagination.experiment.GenerationRecord#getMeanLoss()
	 * @see #getGenerationRecord()
	 * @generated
	 */
	EAttribute getGenerationRecord_MeanLoss();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.GenerationRecord#getStdLoss <em>Std Loss</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Std Loss</em>'.
	 * @see org.machineimagination.experiment.GenerationRecord#getStdLoss()
	 * @see #getGenerationRecord()
	 * @generated
	 */
	EAttribute getGenerationRecord_StdLoss();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.GenerationRecord#getBestSimilarity <em>Best Similarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Best Similarity</em>'.
	 * @see org.machineimagination.experiment.GenerationRecord#getBestSimilarity()
	 * @see #getGenerationRecord()
	 * @generated
	 */
	EAttribute getGenerationRecord_BestSimilarity();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.GenerationRecord#getMeanSimilarity <em>Mean Similarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mean Similarity</em>'.
	 * @see org.machineimagination.experiment.GenerationRecord#getMeanSimilarity()
	 * @see #getGenerationRecord()
	 * @generated
	 */
	EAttribute getGenerationRecord_MeanSimilarity();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.GenerationRecord#getStepSize <em>Step Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step Size</em>'.
	 * @see org.machineimagination.experiment.GenerationRecord#getStepSize()
	 * @see #getGenerationRecord()
	 * @generated
	 */
	EAttribute getGenerationRecord_StepSize();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.GenerationRecord#getSeconds <em>Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seconds</em>'.
	 * @see org.machineimagination.experiment.GenerationRecord#getSeconds()
	 * @see #getGenerationRecord()
	 * @generated
	 */
	EAttribute getGenerationRecord_Seconds();

	/**
	 * Returns the meta object for the map '{@link org.machineimagination.experiment.GenerationRecord#getRegularisers <em>Regularisers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Regularisers</em>'.
	 * @see org.machineimagination.experiment.GenerationRecord#getRegularisers()
	 * @see #getGenerationRecord()
	 * @generated
	 */
	EReference getGenerationRecord_Regularisers();

	/**
	 * Returns the meta object for the map '{@link org.machineimagination.experiment.GenerationRecord#getDiagnostics <em>Diagnostics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Diagnostics</em>'.
	 * @see org.machineimagination.experiment.GenerationRecord#getDiagnostics()
	 * @see #getGenerationRecord()
	 * @generated
	 */
	EReference getGenerationRecord_Diagnostics();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.experiment.Candidate <em>Candidate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Candidate</em>'.
	 * @see org.machineimagination.experiment.Candidate
	 * @generated
	 */
	EClass getCandidate();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Candidate#getGeneration <em>Generation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Generation</em>'.
	 * @see org.machineimagination.experiment.Candidate#getGeneration()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_Generation();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Candidate#getIndex <em>Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Index</em>'.
	 * @see org.machineimagination.experiment.Candidate#getIndex()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_Index();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Candidate#getEvaluations <em>Evaluations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evaluations</em>'.
	 * @see org.machineimagination.experiment.Candidate#getEvaluations()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_Evaluations();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Candidate#getLoss <em>Loss</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Loss</em>'.
	 * @see org.machineimagination.experiment.Candidate#getLoss()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_Loss();

	/**
	 * Returns the meta object for the attribute list '{@link org.machineimagination.experiment.Candidate#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tags</em>'.
	 * @see org.machineimagination.experiment.Candidate#getTags()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_Tags();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.experiment.Candidate#getScores <em>Scores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scores</em>'.
	 * @see org.machineimagination.experiment.Candidate#getScores()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_Scores();

	/**
	 * Returns the meta object for the reference '{@link org.machineimagination.experiment.Candidate#getLatents <em>Latents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Latents</em>'.
	 * @see org.machineimagination.experiment.Candidate#getLatents()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_Latents();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Candidate#getLatentsRow <em>Latents Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latents Row</em>'.
	 * @see org.machineimagination.experiment.Candidate#getLatentsRow()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_LatentsRow();

	/**
	 * Returns the meta object for the reference '{@link org.machineimagination.experiment.Candidate#getPicture <em>Picture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Picture</em>'.
	 * @see org.machineimagination.experiment.Candidate#getPicture()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_Picture();

	/**
	 * Returns the meta object for the containment reference list '{@link org.machineimagination.experiment.Candidate#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.machineimagination.experiment.Candidate#getNotes()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_Notes();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.experiment.Score <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Score</em>'.
	 * @see org.machineimagination.experiment.Score
	 * @generated
	 */
	EClass getScore();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Score#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.machineimagination.experiment.Score#getKind()
	 * @see #getScore()
	 * @generated
	 */
	EAttribute getScore_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Score#getPerceptorId <em>Perceptor Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Perceptor Id</em>'.
	 * @see org.machineimagination.experiment.Score#getPerceptorId()
	 * @see #getScore()
	 * @generated
	 */
	EAttribute getScore_PerceptorId();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Score#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.machineimagination.experiment.Score#getMeasure()
	 * @see #getScore()
	 * @generated
	 */
	EAttribute getScore_Measure();

	/**
	 * Returns the meta object for the reference '{@link org.machineimagination.experiment.Score#getPrompt <em>Prompt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Prompt</em>'.
	 * @see org.machineimagination.experiment.Score#getPrompt()
	 * @see #getScore()
	 * @generated
	 */
	EReference getScore_Prompt();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Score#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.machineimagination.experiment.Score#getValue()
	 * @see #getScore()
	 * @generated
	 */
	EAttribute getScore_Value();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.experiment.Artifact <em>Artifact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Artifact</em>'.
	 * @see org.machineimagination.experiment.Artifact
	 * @generated
	 */
	EClass getArtifact();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Artifact#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.machineimagination.experiment.Artifact#getRole()
	 * @see #getArtifact()
	 * @generated
	 */
	EAttribute getArtifact_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Artifact#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.machineimagination.experiment.Artifact#getPath()
	 * @see #getArtifact()
	 * @generated
	 */
	EAttribute getArtifact_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Artifact#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.machineimagination.experiment.Artifact#getMediaType()
	 * @see #getArtifact()
	 * @generated
	 */
	EAttribute getArtifact_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Artifact#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.machineimagination.experiment.Artifact#getSha256()
	 * @see #getArtifact()
	 * @generated
	 */
	EAttribute getArtifact_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Artifact#getBytes <em>Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes</em>'.
	 * @see org.machineimagination.experiment.Artifact#getBytes()
	 * @see #getArtifact()
	 * @generated
	 */
	EAttribute getArtifact_Bytes();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.experiment.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.machineimagination.experiment.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Note#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.machineimagination.experiment.Note#getText()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Note#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.machineimagination.experiment.Note#getAuthor()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.Note#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.machineimagination.experiment.Note#getCreated()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Created();

	/**
	 * Returns the meta object for class '{@link org.machineimagination.experiment.TextSource <em>Text Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Source</em>'.
	 * @see org.machineimagination.experiment.TextSource
	 * @generated
	 */
	EClass getTextSource();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.TextSource#getCorpusId <em>Corpus Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Corpus Id</em>'.
	 * @see org.machineimagination.experiment.TextSource#getCorpusId()
	 * @see #getTextSource()
	 * @generated
	 */
	EAttribute getTextSource_CorpusId();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.TextSource#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.machineimagination.experiment.TextSource#getPath()
	 * @see #getTextSource()
	 * @generated
	 */
	EAttribute getTextSource_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.TextSource#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.machineimagination.experiment.TextSource#getText()
	 * @see #getTextSource()
	 * @generated
	 */
	EAttribute getTextSource_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.TextSource#getSegment <em>Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Segment</em>'.
	 * @see org.machineimagination.experiment.TextSource#getSegment()
	 * @see #getTextSource()
	 * @generated
	 */
	EAttribute getTextSource_Segment();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.TextSource#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.machineimagination.experiment.TextSource#getQuote()
	 * @see #getTextSource()
	 * @generated
	 */
	EAttribute getTextSource_Quote();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.TextSource#getPrefix <em>Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefix</em>'.
	 * @see org.machineimagination.experiment.TextSource#getPrefix()
	 * @see #getTextSource()
	 * @generated
	 */
	EAttribute getTextSource_Prefix();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.TextSource#getSuffix <em>Suffix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suffix</em>'.
	 * @see org.machineimagination.experiment.TextSource#getSuffix()
	 * @see #getTextSource()
	 * @generated
	 */
	EAttribute getTextSource_Suffix();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.TextSource#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.machineimagination.experiment.TextSource#getStart()
	 * @see #getTextSource()
	 * @generated
	 */
	EAttribute getTextSource_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.TextSource#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.machineimagination.experiment.TextSource#getEnd()
	 * @see #getTextSource()
	 * @generated
	 */
	EAttribute getTextSource_End();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.TextSource#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.machineimagination.experiment.TextSource#getLabel()
	 * @see #getTextSource()
	 * @generated
	 */
	EAttribute getTextSource_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.machineimagination.experiment.TextSource#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.machineimagination.experiment.TextSource#getSha256()
	 * @see #getTextSource()
	 * @generated
	 */
	EAttribute getTextSource_Sha256();

	/**
	 * Returns the meta object for enum '{@link org.machineimagination.experiment.RunStatus <em>Run Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Run Status</em>'.
	 * @see org.machineimagination.experiment.RunStatus
	 * @generated
	 */
	EEnum getRunStatus();

	/**
	 * Returns the meta object for enum '{@link org.machineimagination.experiment.ScoreKind <em>Score Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Score Kind</em>'.
	 * @see org.machineimagination.experiment.ScoreKind
	 * @generated
	 */
	EEnum getScoreKind();

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
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ExperimentFactory getExperimentFactory();

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
		 * The meta object literal for the '{@link org.machineimagination.experiment.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.experiment.impl.IdentifiedImpl
		 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getIdentified()
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
		 * The meta object literal for the '{@link org.machineimagination.experiment.impl.ExperimentImpl <em>Experiment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.experiment.impl.ExperimentImpl
		 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getExperiment()
		 * @generated
		 */
		EClass EXPERIMENT = eINSTANCE.getExperiment();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIMENT__VERSION = eINSTANCE.getExperiment_Version();

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
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIMENT__CREATED = eINSTANCE.getExperiment_Created();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIMENT__TAGS = eINSTANCE.getExperiment_Tags();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__NOTES = eINSTANCE.getExperiment_Notes();

		/**
		 * The meta object literal for the '<em><b>Runs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__RUNS = eINSTANCE.getExperiment_Runs();

		/**
		 * The meta object literal for the '{@link org.machineimagination.experiment.impl.RunImpl <em>Run</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.experiment.impl.RunImpl
		 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getRun()
		 * @generated
		 */
		EClass RUN = eINSTANCE.getRun();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__NAME = eINSTANCE.getRun_Name();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__STATUS = eINSTANCE.getRun_Status();

		/**
		 * The meta object literal for the '<em><b>Status Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__STATUS_MESSAGE = eINSTANCE.getRun_StatusMessage();

		/**
		 * The meta object literal for the '<em><b>Requested By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__REQUESTED_BY = eINSTANCE.getRun_RequestedBy();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__CREATED = eINSTANCE.getRun_Created();

		/**
		 * The meta object literal for the '<em><b>Started</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__STARTED = eINSTANCE.getRun_Started();

		/**
		 * The meta object literal for the '<em><b>Finished</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__FINISHED = eINSTANCE.getRun_Finished();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__SEED = eINSTANCE.getRun_Seed();

		/**
		 * The meta object literal for the '<em><b>Repeats</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__REPEATS = eINSTANCE.getRun_Repeats();

		/**
		 * The meta object literal for the '<em><b>Evaluations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__EVALUATIONS = eINSTANCE.getRun_Evaluations();

		/**
		 * The meta object literal for the '<em><b>Generations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__GENERATIONS = eINSTANCE.getRun_Generations();

		/**
		 * The meta object literal for the '<em><b>Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__SECONDS = eINSTANCE.getRun_Seconds();

		/**
		 * The meta object literal for the '<em><b>Best Loss</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__BEST_LOSS = eINSTANCE.getRun_BestLoss();

		/**
		 * The meta object literal for the '<em><b>Best Similarity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__BEST_SIMILARITY = eINSTANCE.getRun_BestSimilarity();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__TAGS = eINSTANCE.getRun_Tags();

		/**
		 * The meta object literal for the '<em><b>Budget</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN__BUDGET = eINSTANCE.getRun_Budget();

		/**
		 * The meta object literal for the '<em><b>Prompts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN__PROMPTS = eINSTANCE.getRun_Prompts();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN__START = eINSTANCE.getRun_Start();

		/**
		 * The meta object literal for the '<em><b>Start Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__START_NAME = eINSTANCE.getRun_StartName();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN__SETTINGS = eINSTANCE.getRun_Settings();

		/**
		 * The meta object literal for the '<em><b>Models</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN__MODELS = eINSTANCE.getRun_Models();

		/**
		 * The meta object literal for the '<em><b>Environment</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN__ENVIRONMENT = eINSTANCE.getRun_Environment();

		/**
		 * The meta object literal for the '<em><b>Artifacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN__ARTIFACTS = eINSTANCE.getRun_Artifacts();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN__NOTES = eINSTANCE.getRun_Notes();

		/**
		 * The meta object literal for the '<em><b>Candidates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN__CANDIDATES = eINSTANCE.getRun_Candidates();

		/**
		 * The meta object literal for the '<em><b>Best</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN__BEST = eINSTANCE.getRun_Best();

		/**
		 * The meta object literal for the '<em><b>Trace</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN__TRACE = eINSTANCE.getRun_Trace();

		/**
		 * The meta object literal for the '{@link org.machineimagination.experiment.impl.BudgetImpl <em>Budget</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.experiment.impl.BudgetImpl
		 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getBudget()
		 * @generated
		 */
		EClass BUDGET = eINSTANCE.getBudget();

		/**
		 * The meta object literal for the '<em><b>Evaluations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET__EVALUATIONS = eINSTANCE.getBudget_Evaluations();

		/**
		 * The meta object literal for the '<em><b>Generations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET__GENERATIONS = eINSTANCE.getBudget_Generations();

		/**
		 * The meta object literal for the '<em><b>Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET__SECONDS = eINSTANCE.getBudget_Seconds();

		/**
		 * The meta object literal for the '{@link org.machineimagination.experiment.impl.PromptImpl <em>Prompt</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.experiment.impl.PromptImpl
		 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getPrompt()
		 * @generated
		 */
		EClass PROMPT = eINSTANCE.getPrompt();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMPT__TEXT = eINSTANCE.getPrompt_Text();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMPT__WEIGHT = eINSTANCE.getPrompt_Weight();

		/**
		 * The meta object literal for the '<em><b>Tokens Used</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMPT__TOKENS_USED = eINSTANCE.getPrompt_TokensUsed();

		/**
		 * The meta object literal for the '<em><b>Tokens Lost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMPT__TOKENS_LOST = eINSTANCE.getPrompt_TokensLost();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROMPT__SOURCE = eINSTANCE.getPrompt_Source();

		/**
		 * The meta object literal for the '<em><b>Picture</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROMPT__PICTURE = eINSTANCE.getPrompt_Picture();

		/**
		 * The meta object literal for the '{@link org.machineimagination.experiment.impl.PlugInSettingsImpl <em>Plug In Settings</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.experiment.impl.PlugInSettingsImpl
		 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getPlugInSettings()
		 * @generated
		 */
		EClass PLUG_IN_SETTINGS = eINSTANCE.getPlugInSettings();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLUG_IN_SETTINGS__ROLE = eINSTANCE.getPlugInSettings_Role();

		/**
		 * The meta object literal for the '<em><b>Plug In Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLUG_IN_SETTINGS__PLUG_IN_ID = eINSTANCE.getPlugInSettings_PlugInId();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLUG_IN_SETTINGS__VERSION = eINSTANCE.getPlugInSettings_Version();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLUG_IN_SETTINGS__ENTRIES = eINSTANCE.getPlugInSettings_Entries();

		/**
		 * The meta object literal for the '{@link org.machineimagination.experiment.impl.StringToStringEntryImpl <em>String To String Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.experiment.impl.StringToStringEntryImpl
		 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getStringToStringEntry()
		 * @generated
		 */
		EClass STRING_TO_STRING_ENTRY = eINSTANCE.getStringToStringEntry();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRING_TO_STRING_ENTRY__KEY = eINSTANCE.getStringToStringEntry_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRING_TO_STRING_ENTRY__VALUE = eINSTANCE.getStringToStringEntry_Value();

		/**
		 * The meta object literal for the '{@link org.machineimagination.experiment.impl.StringToDoubleEntryImpl <em>String To Double Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.experiment.impl.StringToDoubleEntryImpl
		 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getStringToDoubleEntry()
		 * @generated
		 */
		EClass STRING_TO_DOUBLE_ENTRY = eINSTANCE.getStringToDoubleEntry();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRING_TO_DOUBLE_ENTRY__KEY = eINSTANCE.getStringToDoubleEntry_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRING_TO_DOUBLE_ENTRY__VALUE = eINSTANCE.getStringToDoubleEntry_Value();

		/**
		 * The meta object literal for the '{@link org.machineimagination.experiment.impl.ModelReferenceImpl <em>Model Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.experiment.impl.ModelReferenceImpl
		 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getModelReference()
		 * @generated
		 */
		EClass MODEL_REFERENCE = eINSTANCE.getModelReference();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_REFERENCE__ROLE = eINSTANCE.getModelReference_Role();

		/**
		 * The meta object literal for the '<em><b>Model Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_REFERENCE__MODEL_ID = eINSTANCE.getModelReference_ModelId();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_REFERENCE__NAME = eINSTANCE.getModelReference_Name();

		/**
		 * The meta object literal for the '<em><b>Family</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_REFERENCE__FAMILY = eINSTANCE.getModelReference_Family();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_REFERENCE__VERSION = eINSTANCE.getModelReference_Version();

		/**
		 * The meta object literal for the '<em><b>Licence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_REFERENCE__LICENCE = eINSTANCE.getModelReference_Licence();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_REFERENCE__SOURCE = eINSTANCE.getModelReference_Source();

		/**
		 * The meta object literal for the '<em><b>Attribution</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_REFERENCE__ATTRIBUTION = eINSTANCE.getModelReference_Attribution();

		/**
		 * The meta object literal for the '<em><b>Files</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MODEL_REFERENCE__FILES = eINSTANCE.getModelReference_Files();

		/**
		 * The meta object literal for the '{@link org.machineimagination.experiment.impl.ModelFileImpl <em>Model File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.experiment.impl.ModelFileImpl
		 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getModelFile()
		 * @generated
		 */
		EClass MODEL_FILE = eINSTANCE.getModelFile();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_FILE__PATH = eINSTANCE.getModelFile_Path();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_FILE__SHA256 = eINSTANCE.getModelFile_Sha256();

		/**
		 * The meta object literal for the '<em><b>Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_FILE__BYTES = eINSTANCE.getModelFile_Bytes();

		/**
		 * The meta object literal for the '{@link org.machineimagination.experiment.impl.EnvironmentImpl <em>Environment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.experiment.impl.EnvironmentImpl
		 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getEnvironment()
		 * @generated
		 */
		EClass ENVIRONMENT = eINSTANCE.getEnvironment();

		/**
		 * The meta object literal for the '<em><b>Product</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENVIRONMENT__PRODUCT = eINSTANCE.getEnvironment_Product();

		/**
		 * The meta object literal for the '<em><b>Java</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENVIRONMENT__JAVA = eINSTANCE.getEnvironment_Java();

		/**
		 * The meta object literal for the '<em><b>Os</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENVIRONMENT__OS = eINSTANCE.getEnvironment_Os();

		/**
		 * The meta object literal for the '<em><b>Arch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENVIRONMENT__ARCH = eINSTANCE.getEnvironment_Arch();

		/**
		 * The meta object literal for the '<em><b>Backend Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENVIRONMENT__BACKEND_ID = eINSTANCE.getEnvironment_BackendId();

		/**
		 * The meta object literal for the '<em><b>Backend Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENVIRONMENT__BACKEND_VERSION = eINSTANCE.getEnvironment_BackendVersion();

		/**
		 * The meta object literal for the '<em><b>Device Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENVIRONMENT__DEVICE_ID = eINSTANCE.getEnvironment_DeviceId();

		/**
		 * The meta object literal for the '<em><b>Device Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENVIRONMENT__DEVICE_NAME = eINSTANCE.getEnvironment_DeviceName();

		/**
		 * The meta object literal for the '<em><b>Threads</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENVIRONMENT__THREADS = eINSTANCE.getEnvironment_Threads();

		/**
		 * The meta object literal for the '<em><b>Chunk</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENVIRONMENT__CHUNK = eINSTANCE.getEnvironment_Chunk();

		/**
		 * The meta object literal for the '<em><b>Versions</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENVIRONMENT__VERSIONS = eINSTANCE.getEnvironment_Versions();

		/**
		 * The meta object literal for the '{@link org.machineimagination.experiment.impl.GenerationRecordImpl <em>Generation Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.experiment.impl.GenerationRecordImpl
		 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getGenerationRecord()
		 * @generated
		 */
		EClass GENERATION_RECORD = eINSTANCE.getGenerationRecord();

		/**
		 * The meta object literal for the '<em><b>Generation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATION_RECORD__GENERATION = eINSTANCE.getGenerationRecord_Generation();

		/**
		 * The meta object literal for the '<em><b>Evaluations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATION_RECORD__EVALUATIONS = eINSTANCE.getGenerationRecord_Evaluations();

		/**
		 * The meta object literal for the '<em><b>Best Loss</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATION_RECORD__BEST_LOSS = eINSTANCE.getGenerationRecord_BestLoss();

		/**
		 * The meta object literal for the '<em><b>Mean Loss</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATION_RECORD__MEAN_LOSS = eINSTANCE.getGenerationRecord_MeanLoss();

		/**
		 * The meta object literal for the '<em><b>Std Loss</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATION_RECORD__STD_LOSS = eINSTANCE.getGenerationRecord_StdLoss();

		/**
		 * The meta object literal for the '<em><b>Best Similarity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATION_RECORD__BEST_SIMILARITY = eINSTANCE.getGenerationRecord_BestSimilarity();

		/**
		 * The meta object literal for the '<em><b>Mean Similarity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATION_RECORD__MEAN_SIMILARITY = eINSTANCE.getGenerationRecord_MeanSimilarity();

		/**
		 * The meta object literal for the '<em><b>Step Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATION_RECORD__STEP_SIZE = eINSTANCE.getGenerationRecord_StepSize();

		/**
		 * The meta object literal for the '<em><b>Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATION_RECORD__SECONDS = eINSTANCE.getGenerationRecord_Seconds();

		/**
		 * The meta object literal for the '<em><b>Regularisers</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GENERATION_RECORD__REGULARISERS = eINSTANCE.getGenerationRecord_Regularisers();

		/**
		 * The meta object literal for the '<em><b>Diagnostics</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GENERATION_RECORD__DIAGNOSTICS = eINSTANCE.getGenerationRecord_Diagnostics();

		/**
		 * The meta object literal for the '{@link org.machineimagination.experiment.impl.CandidateImpl <em>Candidate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.experiment.impl.CandidateImpl
		 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getCandidate()
		 * @generated
		 */
		EClass CANDIDATE = eINSTANCE.getCandidate();

		/**
		 * The meta object literal for the '<em><b>Generation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__GENERATION = eINSTANCE.getCandidate_Generation();

		/**
		 * The meta object literal for the '<em><b>Index</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__INDEX = eINSTANCE.getCandidate_Index();

		/**
		 * The meta object literal for the '<em><b>Evaluations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__EVALUATIONS = eINSTANCE.getCandidate_Evaluations();

		/**
		 * The meta object literal for the '<em><b>Loss</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__LOSS = eINSTANCE.getCandidate_Loss();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__TAGS = eINSTANCE.getCandidate_Tags();

		/**
		 * The meta object literal for the '<em><b>Scores</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__SCORES = eINSTANCE.getCandidate_Scores();

		/**
		 * The meta object literal for the '<em><b>Latents</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__LATENTS = eINSTANCE.getCandidate_Latents();

		/**
		 * The meta object literal for the '<em><b>Latents Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__LATENTS_ROW = eINSTANCE.getCandidate_LatentsRow();

		/**
		 * The meta object literal for the '<em><b>Picture</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__PICTURE = eINSTANCE.getCandidate_Picture();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__NOTES = eINSTANCE.getCandidate_Notes();

		/**
		 * The meta object literal for the '{@link org.machineimagination.experiment.impl.ScoreImpl <em>Score</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.experiment.impl.ScoreImpl
		 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getScore()
		 * @generated
		 */
		EClass SCORE = eINSTANCE.getScore();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE__KIND = eINSTANCE.getScore_Kind();

		/**
		 * The meta object literal for the '<em><b>Perceptor Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE__PERCEPTOR_ID = eINSTANCE.getScore_PerceptorId();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE__MEASURE = eINSTANCE.getScore_Measure();

		/**
		 * The meta object literal for the '<em><b>Prompt</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORE__PROMPT = eINSTANCE.getScore_Prompt();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE__VALUE = eINSTANCE.getScore_Value();

		/**
		 * The meta object literal for the '{@link org.machineimagination.experiment.impl.ArtifactImpl <em>Artifact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.experiment.impl.ArtifactImpl
		 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getArtifact()
		 * @generated
		 */
		EClass ARTIFACT = eINSTANCE.getArtifact();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTIFACT__ROLE = eINSTANCE.getArtifact_Role();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTIFACT__PATH = eINSTANCE.getArtifact_Path();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTIFACT__MEDIA_TYPE = eINSTANCE.getArtifact_MediaType();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTIFACT__SHA256 = eINSTANCE.getArtifact_Sha256();

		/**
		 * The meta object literal for the '<em><b>Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTIFACT__BYTES = eINSTANCE.getArtifact_Bytes();

		/**
		 * The meta object literal for the '{@link org.machineimagination.experiment.impl.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.experiment.impl.NoteImpl
		 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__TEXT = eINSTANCE.getNote_Text();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__AUTHOR = eINSTANCE.getNote_Author();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__CREATED = eINSTANCE.getNote_Created();

		/**
		 * The meta object literal for the '{@link org.machineimagination.experiment.impl.TextSourceImpl <em>Text Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.experiment.impl.TextSourceImpl
		 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getTextSource()
		 * @generated
		 */
		EClass TEXT_SOURCE = eINSTANCE.getTextSource();

		/**
		 * The meta object literal for the '<em><b>Corpus Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_SOURCE__CORPUS_ID = eINSTANCE.getTextSource_CorpusId();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_SOURCE__PATH = eINSTANCE.getTextSource_Path();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_SOURCE__TEXT = eINSTANCE.getTextSource_Text();

		/**
		 * The meta object literal for the '<em><b>Segment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_SOURCE__SEGMENT = eINSTANCE.getTextSource_Segment();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_SOURCE__QUOTE = eINSTANCE.getTextSource_Quote();

		/**
		 * The meta object literal for the '<em><b>Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_SOURCE__PREFIX = eINSTANCE.getTextSource_Prefix();

		/**
		 * The meta object literal for the '<em><b>Suffix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_SOURCE__SUFFIX = eINSTANCE.getTextSource_Suffix();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_SOURCE__START = eINSTANCE.getTextSource_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_SOURCE__END = eINSTANCE.getTextSource_End();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_SOURCE__LABEL = eINSTANCE.getTextSource_Label();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_SOURCE__SHA256 = eINSTANCE.getTextSource_Sha256();

		/**
		 * The meta object literal for the '{@link org.machineimagination.experiment.RunStatus <em>Run Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.experiment.RunStatus
		 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getRunStatus()
		 * @generated
		 */
		EEnum RUN_STATUS = eINSTANCE.getRunStatus();

		/**
		 * The meta object literal for the '{@link org.machineimagination.experiment.ScoreKind <em>Score Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.machineimagination.experiment.ScoreKind
		 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getScoreKind()
		 * @generated
		 */
		EEnum SCORE_KIND = eINSTANCE.getScoreKind();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

		/**
		 * The meta object literal for the '<em>Uuid</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getUuid()
		 * @generated
		 */
		EDataType UUID = eINSTANCE.getUuid();

		/**
		 * The meta object literal for the '<em>Relative Path</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getRelativePath()
		 * @generated
		 */
		EDataType RELATIVE_PATH = eINSTANCE.getRelativePath();

		/**
		 * The meta object literal for the '<em>Sha256</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.machineimagination.experiment.impl.ExperimentPackageImpl#getSha256()
		 * @generated
		 */
		EDataType SHA256 = eINSTANCE.getSha256();

	}

} //ExperimentPackage
