// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint.internal;

import java.util.Set;
import org.machineimagination.models.checkpoint.internal.Pickle.Name;

/**
 * Names that only those pickles ask for that are to run something where they are loaded. None of them would be run here; that they are there is
 * a reason not to trust the file, which its owner should hear.
 */
final class IllRepute {

	private static final Set<String> MODULES = Set.of("os", "posix", "nt", "subprocess", "sys", "shutil", "socket", "pty", "runpy", "importlib", "imp",
			"code", "codeop", "ctypes", "_ctypes", "multiprocessing", "asyncio", "webbrowser", "urllib", "urllib2", "http", "httplib", "requests", "pickle",
			"_pickle", "cPickle", "dill", "cloudpickle", "joblib", "marshal", "types", "operator", "_operator", "functools", "commands", "popen2", "pdb", "bdb",
			"timeit", "cProfile", "pip", "pkgutil", "zipimport");
	/** Of the functions that every program has, those that only make values. */
	private static final Set<String> INERT = Set.of("object", "set", "frozenset", "complex", "slice", "range", "xrange", "bytes", "bytearray", "int",
			"long", "float", "bool", "str", "unicode", "list", "dict", "tuple", "Ellipsis", "NotImplemented");
	private static final Set<String> INERT_BOUND = Set.of("functools.partial", "operator.itemgetter", "types.SimpleNamespace");
	private static final Set<Name> OTHERS = Set.of(new Name("torch", "load"), new Name("torch.serialization", "load"),
			new Name("torch.storage", "_load_from_bytes"), new Name("torch.hub", "load"), new Name("torch.jit", "load"), new Name("numpy", "load"));

	private IllRepute() {
	}

	/** Whether it is one of the names that every program in Python has. */
	static boolean builtIn(Name name) {
		return name.module().equals("builtins") || name.module().equals("__builtin__");
	}

	static boolean has(Name name) {
		String first = name.module().split("\\.", 2)[0];
		if (builtIn(name)) {
			return !INERT.contains(name.name());
		}
		return MODULES.contains(first) && !INERT_BOUND.contains(name.toString()) || OTHERS.contains(name);
	}
}
